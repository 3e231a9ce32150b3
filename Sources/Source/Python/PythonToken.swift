/// A piece of Python source.
struct PythonToken {
    /// The sorts of pieces.
    enum Kind: UInt8 {
        /// A name or keyword.
        case name
        case number
        /// A string without interpolation, prefix and quotes included; one that never ends stops at its line's or the file's end.
        case string
        /// The prefix and quotes that open an f- or t-string.
        case interpolatedStart
        /// Text in such a string.
        case interpolatedText
        /// The quotes that close it.
        case interpolatedEnd
        /// An operator or bracket, the longest that fits.
        case symbol
        /// The end of a logical line.
        case newline
        case indent
        case dedent
        case comment
        /// The end of the file; it comes again and again.
        case end
    }

    let kind: Kind
    /// Where the piece begins.
    let start: Int
    /// Where it ends.
    let end: Int
    /// The line on which it begins, counted from 1.
    let line: Int

    /// The bytes of the piece.
    var range: Range<Int> { start..<end }

    /// Whether it is the one-byte symbol `byte`.
    @inline(__always)
    func isSymbol(_ byte: Character, _ bytes: Span<UInt8>) -> Bool {
        kind == .symbol && end - start == 1 && bytes[start] == byte.asciiValue ?? 0
    }
}
