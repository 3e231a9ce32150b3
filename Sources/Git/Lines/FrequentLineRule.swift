/// Git's rule that sets lines aside before it searches: one that doesn't stand in the other text is changed, and so is one that stands there very
/// often among lines that don't stand there at all.
struct FrequentLineRule {
    private var marks: [UInt8] = []

    private static let window = 100

    /// From how many occurrences in the other text on a line of a text with `lines` lines is frequent.
    static func limit(lines: Int) -> Int {
        var (root, rest) = (1, lines)
        while rest > 0 {
            root <<= 1
            rest >>= 2
        }
        return min(root, 1024)
    }

    /// Whether a line of `classes` is set aside that the other text's middle has too.
    ///
    /// - Parameters:
    ///   - classes: the classes of the lines that differ.
    ///   - counts: how often each class stands in the whole other text.
    ///   - middleCounts: how often it stands in the other text's lines that differ.
    ///   - limit: from how many occurrences on a line is frequent.
    mutating func applies(to classes: [Int32], counts: [Int32], middleCounts: [Int32], limit: Int) -> Bool {
        mark(classes, counts, limit)
        for index in marks.indices where marks[index] == 2 && middleCounts[Int(classes[index])] > 0 {
            if isSetAside(index) { return true }
        }
        return false
    }

    /// The lines of `classes` that git goes on to search, by their indices.
    mutating func kept(of classes: [Int32], counts: [Int32], limit: Int) -> [Int32] {
        mark(classes, counts, limit)
        return marks.indices.filter { marks[$0] == 1 || marks[$0] == 2 && !isSetAside($0) }.map { Int32(truncatingIfNeeded: $0) }
    }

    // 0: the other text doesn't have the line; 1: it has it; 2: it has it very often.
    private mutating func mark(_ classes: [Int32], _ counts: [Int32], _ limit: Int) {
        marks.removeAll(keepingCapacity: true)
        for number in classes {
            let count = Int(counts[Int(number)])
            marks.append(count == 0 ? 0 : count >= limit ? 2 : 1)
        }
    }

    private func isSetAside(_ index: Int) -> Bool {
        let before = run(from: index, by: -1)
        guard before.absent > 0 else { return false }
        let after = run(from: index, by: 1)
        guard after.absent > 0 else { return false }
        let frequent = before.frequent + after.frequent + 2
        return frequent * 4 < frequent + before.absent + after.absent
    }

    /// The lines next to `index` on one side that are absent or frequent in the other text, up to the first ordinary one.
    private func run(from index: Int, by step: Int) -> (absent: Int, frequent: Int) {
        var (absent, frequent) = (0, 0)
        for distance in 1...FrequentLineRule.window {
            let place = index + step * distance
            guard marks.indices.contains(place) else { break }
            switch marks[place] {
            case 0: absent += 1
            case 2: frequent += 1
            default: return (absent, frequent)
            }
        }
        return (absent, frequent)
    }
}
