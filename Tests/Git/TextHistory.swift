import CredenceFixtures

/// Random histories of texts that are hard to compare: few different lines, blocks moved and doubled, ends without a line feed.
enum TextHistory {
    static func small(seed: UInt64) -> FastImport {
        var generator = SeededGenerator(seed: seed)
        var history = FastImport()
        var texts: [String: [String]] = [:]
        var mark = 0
        for number in 0..<80 {
            let changes = (0..<(1 + generator.below(3))).map { _ -> FastImport.Change in
                let path = generator.pick(["a", "b", "c/d"])
                if generator.oneIn(12) {
                    texts[path] = nil
                    return .delete(path)
                }
                if generator.oneIn(15) { return .file(path, (0..<generator.below(40)).map { _ in UInt8(generator.below(12)) }) }
                let lines = edit(texts[path] ?? [], &generator, alphabet: 6, most: 40)
                texts[path] = lines
                return .text(path, joined(lines, &generator))
            }
            // Now and then a line of history beside the main one is joined again.
            if number > 0, generator.oneIn(10) {
                let side = history.commit(
                    "Side \(number)", branch: "side\(number)", from: mark, [.text("side\(generator.below(3))", "s\(number)\n")])
                mark = history.commit("Change \(number)", from: mark, changes)
                mark = history.commit("Merge \(number)", from: mark, merging: [side])
            } else {
                mark = history.commit("Change \(number)", changes)
            }
        }
        return history
    }

    /// Texts so long, and so much alike, that git's shortcuts for costly comparisons are taken.
    static func large(seed: UInt64) -> FastImport {
        var generator = SeededGenerator(seed: seed)
        var history = FastImport()
        var lines: [String] = []
        for number in 0..<25 {
            for _ in 0..<(1 + generator.below(8)) { lines = edit(lines, &generator, alphabet: generator.pick([5, 40, 5000]), most: 3000) }
            history.commit("Change \(number)", [.text("a", joined(lines, &generator))])
        }
        return history
    }

    private static func edit(_ lines: [String], _ generator: inout SeededGenerator, alphabet: Int, most: Int) -> [String] {
        var result = lines
        for _ in 0..<(1 + generator.below(4)) {
            let start = generator.below(result.count + 1)
            let length = min(generator.below(most / 4 + 1), result.count - start)
            switch generator.below(5) {
            case 0: result.removeSubrange(start..<(start + length))
            case 1:
                let block = Array(result[start..<(start + length)])
                result.removeSubrange(start..<(start + length))
                result.insert(contentsOf: block, at: generator.below(result.count + 1))
            case 2 where result.count < most:
                result.insert(contentsOf: result[start..<(start + length)], at: generator.below(result.count + 1))
            case 3: for index in start..<(start + min(length, 5)) { result[index] = line(&generator, alphabet) }
            default: result.insert(contentsOf: (0..<generator.below(most / 5)).map { _ in line(&generator, alphabet) }, at: start)
            }
        }
        return result
    }

    private static func line(_ generator: inout SeededGenerator, _ alphabet: Int) -> String {
        let number = generator.below(alphabet)
        return number == 0 ? "" : number == 1 ? "}" : "line \(number)"
    }

    private static func joined(_ lines: [String], _ generator: inout SeededGenerator) -> String {
        let ending = generator.oneIn(8) ? "\r\n" : "\n"
        return lines.joined(separator: ending) + (lines.isEmpty || generator.oneIn(6) ? "" : ending)
    }
}
