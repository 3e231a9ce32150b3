/// Divides Python source, of any version and however broken, into tokens: one pass, no recursion, nothing kept but its place.
///
/// A line is what ends with a line feed, as for Git; a lone carriage return ends a statement and not a line. Where CPython would refuse the
/// text the lexer goes on: an unclosed string ends with its line, a bracket left open is forgotten at a word that can only begin a
/// statement.
struct PythonLexer {
    /// Where an f- or t-string is being read.
    struct Interpolation {
        enum Part { case text, expression, format }
        var part: Part
        let quote: UInt8
        let isTriple: Bool
        let isRaw: Bool
        /// How many brackets were open when it began.
        let depth: Int
    }

    /// Where the next token is looked for.
    var position = 0
    /// The line of `position`.
    var line = 1
    /// How many brackets are open.
    var depth = 0
    var interpolations: [Interpolation] = []
    private var indents: [Int] = [0]
    private var pendingDedents = 0
    private var isAtLineStart = true
    private var isFirstOnLine = true
    private var hasTokens = false

    /// A lexer of what follows a byte order mark.
    init(_ bytes: Span<UInt8>) {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF], at: 0) { position = 3 }
    }

    /// The next token of `bytes`, which are the same at each call.
    @inline(__always)
    mutating func next(_ bytes: Span<UInt8>) -> PythonToken {
        if let inside = interpolations.last, inside.part != .expression { return interpolatedText(inside, bytes) }
        if pendingDedents > 0 {
            pendingDedents -= 1
            return PythonToken(kind: .dedent, start: position, end: position, line: line)
        }
        if isAtLineStart, let token = indentation(bytes) { return token }
        let count = bytes.count
        while position < count {
            let byte = bytes[position]
            switch byte {
            case 0x20, 0x09, 0x0C:
                position += 1
            case 0x0A:
                position += 1
                line += 1
                isFirstOnLine = true
                if depth == 0 && interpolations.isEmpty { return newline(position - 1, line - 1) }
            case 0x0D:
                position += 1
                if bytes.byte(position) == 0x0A { continue }
                isFirstOnLine = true
                if depth == 0 && interpolations.isEmpty { return newline(position - 1, line) }
            case UInt8(ascii: "#"):
                return comment(bytes)
            case UInt8(ascii: "\\"):
                let isContinuation = skipContinuation(bytes)
                if !isContinuation { return symbol(bytes, byte) }
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                return string(bytes, from: position, isRaw: false, isInterpolated: false)
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                return number(bytes)
            default:
                if byte.isWordByte { return name(bytes) }
                if byte == UInt8(ascii: "."), bytes.byte(position + 1).isDigit { return number(bytes) }
                return symbol(bytes, byte)
            }
        }
        return end()
    }

    @inline(__always)
    mutating func token(_ kind: PythonToken.Kind, _ start: Int, _ end: Int, _ line: Int) -> PythonToken {
        hasTokens = true
        isFirstOnLine = false
        return PythonToken(kind: kind, start: start, end: end, line: line)
    }

    private mutating func newline(_ start: Int, _ line: Int) -> PythonToken {
        isAtLineStart = true
        hasTokens = false
        return PythonToken(kind: .newline, start: start, end: position, line: line)
    }

    // The last line may lack a line feed, and blocks may be open.
    private mutating func end() -> PythonToken {
        if hasTokens {
            hasTokens = false
            isAtLineStart = false
            return PythonToken(kind: .newline, start: position, end: position, line: line)
        }
        if indents.count > 1 {
            indents.removeLast()
            return PythonToken(kind: .dedent, start: position, end: position, line: line)
        }
        return PythonToken(kind: .end, start: position, end: position, line: line)
    }

    /// Reads white space at a line's start, and lines that hold nothing else; yields a comment, an indent or a dedent if there is one.
    private mutating func indentation(_ bytes: Span<UInt8>) -> PythonToken? {
        var column = 0
        while position < bytes.count {
            switch bytes[position] {
            case 0x20: column += 1
            case 0x09: column = (column / 8 + 1) * 8
            case 0x0C, 0x0D: column = 0
            case 0x0A:
                column = 0
                line += 1
            case UInt8(ascii: "#"):
                return comment(bytes)
            case UInt8(ascii: "\\"):
                isAtLineStart = false
                return nil
            default:
                return settle(column)
            }
            position += 1
        }
        return nil
    }

    // Opens a block or closes some.
    private mutating func settle(_ column: Int) -> PythonToken? {
        isAtLineStart = false
        isFirstOnLine = true
        let top = indents.last ?? 0
        if column > top {
            indents.append(column)
            return PythonToken(kind: .indent, start: position, end: position, line: line)
        }
        var closed = 0
        while indents.count > 1, let last = indents.last, last > column {
            indents.removeLast()
            closed += 1
        }
        guard closed > 0 else { return nil }
        pendingDedents = closed - 1
        return PythonToken(kind: .dedent, start: position, end: position, line: line)
    }

    private mutating func comment(_ bytes: Span<UInt8>) -> PythonToken {
        let start = position
        let count = bytes.count
        while position < count && bytes[position] != 0x0A && bytes[position] != 0x0D { position += 1 }
        return PythonToken(kind: .comment, start: start, end: position, line: line)
    }

    private mutating func skipContinuation(_ bytes: Span<UInt8>) -> Bool {
        let next = bytes.byte(position + 1)
        guard next == 0x0A || next == 0x0D else { return false }
        position += next == 0x0D && bytes.byte(position + 2) == 0x0A ? 3 : 2
        if next == 0x0A || bytes.byte(position - 1) == 0x0A { line += 1 }
        return true
    }

    private mutating func name(_ bytes: Span<UInt8>) -> PythonToken {
        let start = position
        let count = bytes.count
        var index = position
        while index < count && bytes[index].isWordByte { index += 1 }
        position = index
        if index - start <= 2, index < count, bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'"),
            let prefix = StringPrefix(bytes, start..<index)
        {
            return string(bytes, from: start, isRaw: prefix.isRaw, isInterpolated: prefix.isInterpolated)
        }
        if isFirstOnLine && (depth > 0 || !interpolations.isEmpty) && beginsStatement(bytes, start..<index) {
            // The bracket before it was never closed: the statement ends here, and the word is read again.
            depth = 0
            interpolations.removeAll()
            position = start
            return PythonToken(kind: .newline, start: start, end: start, line: line)
        }
        return token(.name, start, index, line)
    }

    // Whether a word can't stand within brackets.
    private func beginsStatement(_ bytes: Span<UInt8>, _ word: Range<Int>) -> Bool {
        switch bytes[word.lowerBound] {
        case UInt8(ascii: "i"): bytes.spells("import", word)
        case UInt8(ascii: "d"): bytes.spells("def", word) || bytes.spells("del", word)
        case UInt8(ascii: "c"): bytes.spells("class", word)
        case UInt8(ascii: "r"): bytes.spells("return", word) || bytes.spells("raise", word)
        case UInt8(ascii: "w"): bytes.spells("while", word) || bytes.spells("with", word)
        case UInt8(ascii: "t"): bytes.spells("try", word)
        case UInt8(ascii: "f"): bytes.spells("from", word) && startsImport(bytes)
        default: false
        }
    }

    // `from a.b import` can't go on an expression, `from a` after `yield` can.
    private func startsImport(_ bytes: Span<UInt8>) -> Bool {
        var index = position
        while bytes.byte(index) == 0x20 || bytes.byte(index) == 0x09 { index += 1 }
        while bytes.byte(index).isWordByte || bytes.byte(index) == UInt8(ascii: ".") { index += 1 }
        while bytes.byte(index) == 0x20 || bytes.byte(index) == 0x09 { index += 1 }
        return bytes.starts(with: "import", at: index) && !bytes.byte(index + 6).isWordByte
    }

    private mutating func number(_ bytes: Span<UInt8>) -> PythonToken {
        let start = position
        var index = position + 1
        while index < bytes.count {
            let byte = bytes[index]
            if byte.isWordByte || byte == UInt8(ascii: ".") {
                index += 1
            } else if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-"), bytes[index - 1] | 0x20 == UInt8(ascii: "e"),
                bytes.byte(start + 1) | 0x20 != UInt8(ascii: "x")
            {
                index += 1
            } else {
                break
            }
        }
        position = index
        return token(.number, start, index, line)
    }

    private mutating func symbol(_ bytes: Span<UInt8>, _ byte: UInt8) -> PythonToken {
        let start = position
        switch byte {
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
            depth += 1
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
            if byte == UInt8(ascii: "}"), let inside = interpolations.last, depth <= inside.depth {
                interpolations.removeLast()
            } else if depth > 0 {
                depth -= 1
            }
        case UInt8(ascii: ":"):
            if let inside = interpolations.last, depth <= inside.depth {
                var format = inside
                format.part = .format
                interpolations.append(format)
            } else if bytes.byte(start + 1) == UInt8(ascii: "=") {
                position += 1
            }
        default:
            position += PythonLexer.symbolLength(byte, bytes.byte(start + 1), bytes.byte(start + 2)) - 1
        }
        position += 1
        return token(.symbol, start, position, line)
    }

    private static func symbolLength(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
        let equals = UInt8(ascii: "=")
        switch first {
        case UInt8(ascii: "*"), UInt8(ascii: "/"), UInt8(ascii: "<"), UInt8(ascii: ">"):
            if second == first { return third == equals ? 3 : 2 }
            return second == equals || first == UInt8(ascii: "<") && second == UInt8(ascii: ">") ? 2 : 1
        case UInt8(ascii: "-"):
            return second == equals || second == UInt8(ascii: ">") ? 2 : 1
        case UInt8(ascii: "."):
            return second == first && third == first ? 3 : 1
        case UInt8(ascii: "+"), UInt8(ascii: "%"), UInt8(ascii: "&"), UInt8(ascii: "|"), UInt8(ascii: "^"), UInt8(ascii: "@"),
            UInt8(ascii: "="), UInt8(ascii: "!"):
            return second == equals ? 2 : 1
        default:
            return 1
        }
    }
}
