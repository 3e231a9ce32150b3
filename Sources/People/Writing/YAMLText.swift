import Yams

/// The bytes of a YAML file without a byte order mark, by lines; lines and columns are counted from 0.
struct YAMLText {
    private(set) var bytes: [UInt8]
    // Where each line begins; what follows the last line break is a line only when it isn't empty.
    private var starts: [Int]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        starts = YAMLText.starts(bytes)
    }

    private static func starts(_ bytes: [UInt8]) -> [Int] {
        var starts = [0]
        for index in bytes.indices where SyntaxGuard.isBreak(bytes[index]) {
            let next = index + 1
            // A carriage return and a line feed are one break.
            if bytes[index] == 0x0D, next < bytes.count, bytes[next] == 0x0A { continue }
            if next < bytes.count { starts.append(next) }
        }
        return starts
    }

    /// How many lines there are.
    var lineCount: Int { starts.count }

    /// Where a line begins and ends, its break with it.
    func whole(_ line: Int) -> Range<Int> { starts[line]..<(line + 1 < starts.count ? starts[line + 1] : bytes.count) }

    /// Where a line begins and ends, without its break.
    func range(_ line: Int) -> Range<Int> {
        var range = whole(line)
        while let last = range.last, SyntaxGuard.isBreak(bytes[last]) { range = range.dropLast() }
        return range
    }

    /// The line on which an offset stands.
    func line(at offset: Int) -> Int { (starts.firstIndex { $0 > offset } ?? starts.count) - 1 }

    /// The offset of what the YAML parser marked; nil when it isn't in the text.
    func offset(_ mark: Mark?) -> Int? {
        guard let mark, starts.indices.contains(mark.line - 1) else { return nil }
        let line = range(mark.line - 1)
        // Columns count characters, of which each has one byte that doesn't continue another.
        var begins = line.filter { bytes[$0] & 0xC0 != 0x80 }.makeIterator()
        for _ in 1..<max(1, mark.column) { if begins.next() == nil { return nil } }
        return begins.next() ?? line.upperBound
    }

    /// Whether nothing but spaces and tabs stands in a range.
    func isBlank(_ range: Range<Int>) -> Bool { bytes[range].allSatisfy(SyntaxGuard.isSpace) }

    /// Whether nothing but spaces, tabs and a comment stands in a range.
    func isBlankOrComment(_ range: Range<Int>) -> Bool {
        bytes[range].first { !SyntaxGuard.isSpace($0) }.map { $0 == UInt8(ascii: "#") } ?? true
    }

    /// How many spaces a line begins with.
    func indentation(_ line: Int) -> Int { bytes[range(line)].prefix { $0 == 0x20 }.count }

    /// Whether nothing stands before an offset on its line.
    func isFirst(_ offset: Int) -> Bool { isBlank(range(line(at: offset)).lowerBound..<offset) }

    /// What stands in a range, as text.
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    // The break of a line; of the last one, which may have none, that of the first.
    private func lineBreak(of line: Int) -> [UInt8] {
        let found = { (line: Int) in Array(bytes[range(line).upperBound..<whole(line).upperBound]) }
        return [found(line), found(0), [0x0A]].first { !$0.isEmpty } ?? [0x0A]
    }

    /// Puts `text` in place of a range.
    mutating func replace(_ range: Range<Int>, with text: String) {
        bytes.replaceSubrange(range, with: Array(text.utf8))
        starts = YAMLText.starts(bytes)
    }

    /// Puts `text` before an offset.
    mutating func insert(_ text: String, at offset: Int) { replace(offset..<offset, with: text) }

    /// Puts lines after a line; when that one ends without a break, so does the last of them.
    mutating func insert(lines: [String], after line: Int) {
        let end = lineBreak(of: line)
        let isOpen = range(line).upperBound == bytes.count
        let added = lines.flatMap { isOpen ? end + Array($0.utf8) : Array($0.utf8) + end }
        bytes.insert(contentsOf: added, at: whole(line).upperBound)
        starts = YAMLText.starts(bytes)
    }

    /// Takes lines away; when the last of them ends without a break, so does the one before.
    mutating func remove(lines: ClosedRange<Int>) {
        let isOpen = range(lines.upperBound).upperBound == bytes.count
        let begin = isOpen && lines.lowerBound > 0 ? range(lines.lowerBound - 1).upperBound : starts[lines.lowerBound]
        bytes.removeSubrange(begin..<whole(lines.upperBound).upperBound)
        starts = YAMLText.starts(bytes)
    }
}
