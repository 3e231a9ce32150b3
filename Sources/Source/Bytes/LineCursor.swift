/// Goes through a text line by line.
struct LineCursor {
    private var position: Int
    /// The number of the line last given, counted from 1.
    private(set) var line = 0

    init(_ bytes: Span<UInt8>) {
        position = bytes.starts(with: [0xEF, 0xBB, 0xBF], at: 0) ? 3 : 0
    }

    /// The next line's bytes without its ending; nil after the last one.
    mutating func next(_ bytes: Span<UInt8>) -> Range<Int>? {
        guard position < bytes.count else { return nil }
        let start = position
        while position < bytes.count && bytes[position] != 0x0A { position += 1 }
        var end = position
        while end > start && bytes[end - 1] == 0x0D { end -= 1 }
        position += 1
        line += 1
        return start..<end
    }
}

extension Span<UInt8> {
    /// `range` without white space at its ends.
    func trimming(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end && self[start].isBlank { start += 1 }
        while end > start && self[end - 1].isBlank { end -= 1 }
        return start..<end
    }
}
