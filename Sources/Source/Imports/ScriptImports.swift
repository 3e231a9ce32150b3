internal import CredenceKnowledge

/// Reads what JavaScript and TypeScript bring in: `import`, `export … from`, `require("x")` and `import("x")`.
struct ScriptImports {
    private(set) var imports: [ImportUse] = []
    private var lexer: CodeLexer
    private let syntax: CommentSyntax

    /// The lines of what was read.
    var tally: LineTally { lexer.tally }

    init(_ bytes: Span<UInt8>, _ syntax: CommentSyntax) {
        lexer = CodeLexer(bytes)
        self.syntax = syntax
        var isAfterDot = false
        var token = lexer.next(bytes, syntax)
        while token.kind != .end {
            if token.kind == .word && !isAfterDot {
                if bytes.spells("import", token.range) {
                    token = readImport(token.line, bytes)
                    continue
                }
                if bytes.spells("export", token.range) {
                    token = readExport(token.line, bytes)
                    continue
                }
                if bytes.spells("require", token.range) {
                    token = readCall(token.line, bytes, lexer.next(bytes, syntax))
                    continue
                }
            }
            isAfterDot = token.kind == .symbol && bytes[token.range.lowerBound] == UInt8(ascii: ".")
            token = lexer.next(bytes, syntax)
        }
    }

    private func isSymbol(_ token: CodeLexer.Token, _ character: Unicode.Scalar, _ bytes: Span<UInt8>) -> Bool {
        token.kind == .symbol && bytes[token.range.lowerBound] == UInt8(ascii: character)
    }

    private mutating func readImport(_ line: Int, _ bytes: Span<UInt8>) -> CodeLexer.Token {
        let token = lexer.next(bytes, syntax)
        if token.kind == .string {
            add(token.range, [], line, bytes)
            return lexer.next(bytes, syntax)
        }
        return isSymbol(token, "(", bytes) ? readCall(line, bytes, token) : readClause(token, line, bytes)
    }

    private mutating func readExport(_ line: Int, _ bytes: Span<UInt8>) -> CodeLexer.Token {
        let token = lexer.next(bytes, syntax)
        guard isSymbol(token, "*", bytes) || isSymbol(token, "{", bytes) else { return token }
        return readClause(token, line, bytes)
    }

    /// Reads `a, { b as c }, * as d from "x"` from `first` on; yields the next token to look at.
    private mutating func readClause(_ first: CodeLexer.Token, _ line: Int, _ bytes: Span<UInt8>) -> CodeLexer.Token {
        var names: [String] = []
        var isInBraces = false
        var isRenaming = false
        var token = first
        while true {
            switch token.kind {
            case .word:
                if bytes.spells("from", token.range) && !isInBraces {
                    token = lexer.next(bytes, syntax)
                    guard token.kind == .string else { return token }
                    add(token.range, names, line, bytes)
                    return lexer.next(bytes, syntax)
                }
                if bytes.spells("import", token.range) || bytes.spells("export", token.range) { return token }
                if bytes.spells("as", token.range) {
                    isRenaming = true
                } else if isRenaming {
                    isRenaming = false
                } else if !bytes.spells("type", token.range) && !bytes.spells("typeof", token.range) {
                    names.append(isInBraces ? bytes.text(token.range) : "default")
                }
            case .symbol:
                switch bytes[token.range.lowerBound] {
                case UInt8(ascii: "{"): isInBraces = true
                case UInt8(ascii: "}"): isInBraces = false
                case UInt8(ascii: "*"): names.append("*")
                case UInt8(ascii: ","): isRenaming = false
                // `import x = require("y")`, `import.meta`, a type's arguments: no clause.
                default: return token
                }
            case .string where isInBraces:
                break
            default:
                return token
            }
            token = lexer.next(bytes, syntax)
        }
    }

    /// Reads `("x")` from `open` on; yields the next token to look at.
    private mutating func readCall(_ line: Int, _ bytes: Span<UInt8>, _ open: CodeLexer.Token) -> CodeLexer.Token {
        guard isSymbol(open, "(", bytes) else { return open }
        let argument = lexer.next(bytes, syntax)
        guard argument.kind == .string else { return argument }
        let next = lexer.next(bytes, syntax)
        if isSymbol(next, ")", bytes) || isSymbol(next, ",", bytes) { add(argument.range, [], line, bytes) }
        return next
    }

    private mutating func add(_ range: Range<Int>, _ names: [String], _ line: Int, _ bytes: Span<UInt8>) {
        guard range.count > 2 else { return }
        for index in range where bytes[index] == UInt8(ascii: "$") || bytes[index] == 0x0A { return }
        let module = bytes.text(range.lowerBound + 1..<range.upperBound - 1)
        let isRelative = module.hasPrefix(".") || module.hasPrefix("/")
        imports.append(ImportUse(ecosystem: .npm, module: module, names: names, line: line, isRelative: isRelative))
    }
}
