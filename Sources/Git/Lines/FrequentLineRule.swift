/// Git's rule that sets lines aside before it searches: one that stands very often in the other text, among lines that don't stand there at all,
/// is taken for changed. Where it may apply, the shortest way isn't git's answer.
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
        marks.removeAll(keepingCapacity: true)
        var (hasAbsent, hasFrequent) = (false, false)
        for number in classes {
            let count = Int(counts[Int(number)])
            let mark: UInt8 = count == 0 ? 0 : count >= limit ? 2 : 1
            hasAbsent = hasAbsent || mark == 0
            hasFrequent = hasFrequent || (mark == 2 && middleCounts[Int(number)] > 0)
            marks.append(mark)
        }
        guard hasAbsent, hasFrequent else { return false }
        for index in marks.indices where marks[index] == 2 && middleCounts[Int(classes[index])] > 0 {
            if isSetAside(index) { return true }
        }
        return false
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
