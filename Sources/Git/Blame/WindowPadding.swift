/// Lines that both texts are given besides, so that git's rule on frequent lines sees in the window what it would see in the whole texts.
///
/// The rule counts how often lines that differ stand in the whole other text, against a bound that grows with the number of lines. Copies of such
/// lines, and others that stand nowhere, bring back both; as a common end they take no other part.
struct WindowPadding {
    /// The lines, each with its line feed; the last one stands nowhere else.
    private(set) var bytes: [UInt8] = []
    private(set) var lines = 0

    private static let limit = 20_000

    /// What the rule makes of a class of lines, in the whole texts and in the window.
    struct Mark {
        /// How often the class stands in the other text's window.
        let near: Int
        /// The least and the most copies that the window may have for the rule to say the same, as a share of its bound: 0 none, 1 some, 2 many.
        let wanted: UInt8
    }

    /// The padding; nil when it would be too long.
    ///
    /// - Parameters:
    ///   - old: for each class, the mark of lines of the old text, nil where it has none.
    ///   - new: the same of the new text.
    ///   - oldLines: how many lines the old text's window has.
    ///   - newLines: how many the new text's has.
    ///   - line: the bytes of a class's line.
    init?(old: [Mark?], new: [Mark?], oldLines: Int, newLines: Int, line: (Int) -> [UInt8]) {
        var fillers = 1
        var copies = [Int](repeating: 0, count: old.count)
        while true {
            let padded = fillers + copies.reduce(0, +)
            guard padded <= WindowPadding.limit else { return nil }
            let limits = [FrequentLineRule.limit(lines: oldLines + padded), FrequentLineRule.limit(lines: newLines + padded)]
            var (isEnough, isTooMany) = (true, false)
            for number in old.indices {
                for (mark, limit) in zip([old[number], new[number]], limits) {
                    guard let mark else { continue }
                    let needed = mark.wanted == 2 ? limit - mark.near : mark.wanted == 1 ? 1 - mark.near : 0
                    if needed > copies[number] {
                        copies[number] = needed
                        isEnough = false
                    }
                    if mark.wanted == 1, mark.near + copies[number] >= limit { isTooMany = true }
                    // A line that stands nowhere in the other text can't be given a copy.
                    if mark.wanted == 0, copies[number] > 0 { return nil }
                }
            }
            if isTooMany {
                fillers = max(64, fillers * 4)
                // With a higher bound fewer copies may do; they are never taken back, so that this ends.
                continue
            }
            if isEnough { break }
        }
        for (number, count) in copies.enumerated() where count > 0 {
            let copy = line(number)
            for _ in 0..<count { bytes += copy }
            if copy.last != UInt8(ascii: "\n") { return nil }
            lines += count
        }
        for number in 0..<fillers { bytes += Array("\u{1}credence \(number)\n".utf8) }
        lines += fillers
    }
}
