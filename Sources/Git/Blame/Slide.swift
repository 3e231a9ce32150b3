/// How far lines that were added or deleted could as well stand higher or lower: while the line before them is their last one, or the line after
/// them their first.
struct Slide {
    private(set) var up = 0
    private(set) var down = 0

    /// How many places there are besides.
    var lines: Int { up + down }

    private static let limit = 2_000

    /// The lines from byte `start` to byte `end` of a text.
    init(_ text: Bytes, from start: Int, to end: Int) {
        guard start < end else { return }
        var (first, last) = (start, end)
        while first > 0, up < Slide.limit {
            let before = unsafe text.lineStart(before: first - 1)
            let own = unsafe text.lineStart(before: last - 1)
            guard unsafe Slide.isSame(text, before..<first, own..<last) else { break }
            (first, last) = (before, own)
            up += 1
        }
        (first, last) = (start, end)
        while last < text.count, down < Slide.limit {
            let own = unsafe text.lineEnd(from: first)
            let after = unsafe text.lineEnd(from: last)
            guard unsafe Slide.isSame(text, first..<own, last..<after) else { break }
            (first, last) = (own, after)
            down += 1
        }
    }

    private static func isSame(_ text: Bytes, _ left: Range<Int>, _ right: Range<Int>) -> Bool {
        guard left.count == right.count else { return false }
        return unsafe Bytes(rebasing: text[left]).commonPrefix(with: Bytes(rebasing: text[right]), limit: left.count) == left.count
    }
}
