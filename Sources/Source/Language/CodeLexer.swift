/// Divides source of most languages into words, strings and symbols, and counts its lines; comments are passed over.
///
/// One pass, no recursion. Where a string or comment never ends it lasts to its line's or the file's end.
struct CodeLexer {
    /// A piece of source.
    struct Token {
        enum Kind { case word, string, symbol, end }
        let kind: Kind
        let range: Range<Int>
        /// The line on which it begins, counted from 1.
        let line: Int
    }

    /// The lines up to `position`.
    private(set) var tally = LineTally()
    var position = 0
    var line = 1
    var hasCode = false
    var hasComment = false
    // For each template string that is left for its `${`: how many braces were open.
    var templates: [Int] = []
    var braces = 0
    // Whether a `/` at this place would divide.
    var isAfterValue = false
    // Up to here no apostrophe has a partner, and no `/` opens an expression: what was sought once on a line isn't sought again.
    var unpairedEnd = 0
    var dividingEnd = 0
    private var isFinished = false

    init(_ bytes: Span<UInt8>) {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF], at: 0) { position = 3 }
        // The line of a program's interpreter is code, whatever `#` means.
        if bytes.starts(with: "#!", at: position) {
            while position < bytes.count && bytes[position] != 0x0A { position += 1 }
            hasCode = true
        }
    }

    /// Counts a line that ends here.
    @inline(__always)
    mutating func endLine() {
        if hasCode { tally.code += 1 } else if hasComment { tally.comment += 1 } else { tally.blank += 1 }
        (hasCode, hasComment) = (false, false)
        line += 1
    }

    /// The next token of `bytes`, which are the same at each call.
    @inline(__always)
    mutating func next(_ bytes: Span<UInt8>, _ syntax: borrowing CommentSyntax) -> Token {
        let count = bytes.count
        while position < count {
            let byte = bytes[position]
            if byte == 0x0A {
                endLine()
                position += 1
                continue
            }
            if byte.isBlank {
                position += 1
                continue
            }
            if syntax.mayOpen[Int(byte)] && skipComment(bytes, syntax) { continue }
            hasCode = true
            let start = position
            if byte.isWordByte {
                while position < count && bytes[position].isWordByte { position += 1 }
                isAfterValue = true
                return Token(kind: .word, range: start..<position, line: line)
            }
            let firstLine = line
            if skipString(bytes, byte, syntax.strings) {
                isAfterValue = true
                return Token(kind: .string, range: start..<position, line: firstLine)
            }
            position += 1
            note(byte)
            return Token(kind: .symbol, range: start..<position, line: line)
        }
        finish(count, bytes)
        return Token(kind: .end, range: count..<count, line: line)
    }

    /// Reads all tokens and yields the lines.
    static func tally(_ bytes: Span<UInt8>, _ syntax: borrowing CommentSyntax) -> LineTally {
        var lexer = CodeLexer(bytes)
        while lexer.next(bytes, syntax).kind != .end {}
        return lexer.tally
    }

    private mutating func note(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "{"):
            braces += 1
            isAfterValue = false
        case UInt8(ascii: "}"):
            braces -= 1
            isAfterValue = false
        case UInt8(ascii: ")"), UInt8(ascii: "]"):
            isAfterValue = true
        default:
            isAfterValue = false
        }
    }

    // The last line may lack a line feed.
    private mutating func finish(_ count: Int, _ bytes: Span<UInt8>) {
        guard !isFinished else { return }
        isFinished = true
        if count > 0 && bytes[count - 1] != 0x0A { endLine() }
    }
}
