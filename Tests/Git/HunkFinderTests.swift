import CredenceFixtures
import CredenceGit
import Testing

@Suite struct HunkFinderTests {
    @Test(arguments: 1...12)
    func `hunks stand where libgit2 puts them with the whole texts at hand, from a seed`(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        var finder = HunkFinder()
        for round in 0..<250 {
            let lines = (0..<generator.below(seed % 3 == 0 ? 600 : 90)).map { _ in HunkFinderTests.line(&generator, alphabet: seed * 3) }
            var changed = lines
            for _ in 0...generator.below(4) { HunkFinderTests.edit(&changed, &generator, alphabet: seed * 3) }
            let old = Array((lines.joined(separator: "\n") + (generator.oneIn(5) ? "" : "\n")).utf8)
            let new = Array((changed.joined(separator: "\n") + (generator.oneIn(5) ? "" : "\n")).utf8)
            var (found, expected): ([LineHunk], [LineHunk]) = ([], [])
            #expect(finder.find(old: old.span, new: new.span, into: &found))
            #expect(HunkFinder.findByLibgit2(old: old.span, new: new.span, into: &expected))
            #expect(found == expected, "round \(round)")
        }
    }

    private static func line(_ generator: inout SeededGenerator, alphabet: Int) -> String {
        switch generator.below(alphabet + 6) {
        case 0: ""
        case 1: "}"
        case 2: "    }"
        case 3: "    return"
        case let number: String(repeating: "  ", count: number % 4) + "line \(number)"
        }
    }

    private static func edit(_ lines: inout [String], _ generator: inout SeededGenerator, alphabet: Int) {
        let start = generator.below(lines.count + 1)
        let length = min(generator.below(12), lines.count - start)
        switch generator.below(4) {
        case 0: lines.removeSubrange(start..<(start + length))
        case 1: lines.insert(contentsOf: lines[start..<(start + length)], at: start)
        case 2: for index in start..<(start + length) { lines[index] = line(&generator, alphabet: alphabet) }
        default: lines.insert(contentsOf: (0..<generator.below(9)).map { _ in line(&generator, alphabet: alphabet) }, at: start)
        }
    }
}
