extension SyntaxGuard {
    /// The byte at the position; nil at the end.
    func peek(_ offset: Int = 0) -> UInt8? {
        position + offset < bytes.count ? bytes[position + offset] : nil
    }

    /// Whether a space, tab, line break or the end stands at an index.
    func isBlank(at index: Int) -> Bool {
        guard index < bytes.count else { return true }
        return SyntaxGuard.isSpace(bytes[index]) || SyntaxGuard.isBreak(bytes[index])
    }

    /// Whether `---` or `...` stands alone at the beginning of the line.
    var isDocumentMark: Bool {
        guard column == 0, let first = peek(), first == UInt8(ascii: "-") || first == UInt8(ascii: ".") else { return false }
        return peek(1) == first && peek(2) == first && isBlank(at: position + 3)
    }

    /// Goes over spaces, line breaks and comments.
    mutating func skipToToken() {
        while let byte = peek() {
            if byte == UInt8(ascii: "#") {
                skipToBreak()
            } else if SyntaxGuard.isBreak(byte) {
                skipBreak()
            } else if SyntaxGuard.isSpace(byte) {
                position += 1
            } else {
                return
            }
        }
    }

    /// Goes over text without quotes, over as many lines as it has.
    mutating func skipPlain() {
        let least = indent + 1
        while true {
            if isDocumentMark || peek() == UInt8(ascii: "#") { return }
            while let byte = peek(), !isBlank(at: position) {
                if byte == UInt8(ascii: ":"), isBlank(at: position + 1) { return }
                if isFlow, [UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}")].contains(byte) {
                    return
                }
                position += 1
            }
            guard peek() != nil else { return }
            while let byte = peek(), isBlank(at: position) {
                if SyntaxGuard.isBreak(byte) { skipBreak() } else { position += 1 }
            }
            guard peek() != nil, isFlow || column >= least else { return }
        }
    }

    /// Goes over text in quotes.
    mutating func skipQuoted(_ quote: UInt8) {
        position += 1
        while let byte = peek() {
            if SyntaxGuard.isBreak(byte) {
                skipBreak()
            } else if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
                position += 1
                if let next = peek() { if SyntaxGuard.isBreak(next) { skipBreak() } else { position += 1 } }
            } else if byte == quote {
                position += 1
                // Two single quotes stand for one.
                guard quote == UInt8(ascii: "'"), peek() == quote else { return }
                position += 1
            } else {
                position += 1
            }
        }
    }

    /// Goes over text after `|` or `>`.
    mutating func skipBlockScalar() {
        position += 1
        var least = 0
        for _ in 0..<2 {
            guard let byte = peek() else { return }
            if (49...57).contains(byte), least == 0 {
                least = max(indent, 0) + Int(byte - 48)
                position += 1
            } else if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") {
                position += 1
            }
        }
        skipToBreak()
        skipBreak()
        // Without a number, the deepest of the empty lines before the text and its first line tell the indentation.
        var deepest = 0
        while peek() != nil {
            while peek() == UInt8(ascii: " "), least == 0 || column < least { position += 1 }
            deepest = max(deepest, column)
            if let byte = peek(), SyntaxGuard.isBreak(byte) {
                skipBreak()
                continue
            }
            if least == 0 { least = max(deepest, indent + 1, 1) }
            if column < least { return }
            skipToBreak()
            skipBreak()
        }
    }

    private mutating func skipToBreak() {
        while let byte = peek(), !SyntaxGuard.isBreak(byte) { position += 1 }
    }

    private mutating func skipBreak() {
        guard let byte = peek() else { return }
        position += byte == UInt8(ascii: "\r") && peek(1) == UInt8(ascii: "\n") ? 2 : 1
        line += 1
        lineStart = position
    }

    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
    static func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
