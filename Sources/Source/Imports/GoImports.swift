internal import CredenceKnowledge

/// Reads Go's `import "x"` and `import ( … )`.
struct GoImports {
    private(set) var imports: [ImportUse] = []
    /// The lines of what was read.
    private(set) var tally = LineTally()

    init(_ bytes: Span<UInt8>, _ syntax: CommentSyntax) {
        var lexer = CodeLexer(bytes)
        var token = lexer.next(bytes, syntax)
        while token.kind != .end {
            guard token.kind == .word, bytes.spells("import", token.range) else {
                token = lexer.next(bytes, syntax)
                continue
            }
            token = lexer.next(bytes, syntax)
            let isGroup = token.kind == .symbol && bytes[token.range.lowerBound] == UInt8(ascii: "(")
            if isGroup { token = lexer.next(bytes, syntax) }
            while token.kind != .end {
                if token.kind == .string {
                    add(token, bytes)
                    if !isGroup { break }
                } else if token.kind == .symbol {
                    // A name for the package, `.` and `_` may stand before the string.
                    let byte = bytes[token.range.lowerBound]
                    guard byte == UInt8(ascii: ".") || byte == UInt8(ascii: ";") && isGroup else { break }
                } else if bytes.spells("import", token.range) || bytes.spells("func", token.range) {
                    break
                }
                token = lexer.next(bytes, syntax)
            }
            if token.kind == .string || token.kind == .symbol { token = lexer.next(bytes, syntax) }
        }
        tally = lexer.tally
    }

    private mutating func add(_ token: CodeLexer.Token, _ bytes: Span<UInt8>) {
        guard token.range.count > 2 else { return }
        let module = bytes.text(token.range.lowerBound + 1..<token.range.upperBound - 1)
        imports.append(ImportUse(ecosystem: .go, module: module, line: token.line, isRelative: module.hasPrefix(".")))
    }
}
