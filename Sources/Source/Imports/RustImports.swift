internal import CredenceKnowledge

/// Reads Rust's `use a::b::{c, d as e};` and `extern crate a;`.
struct RustImports {
    private(set) var imports: [ImportUse] = []
    private var lexer: CodeLexer
    private let syntax: CommentSyntax

    /// The lines of what was read.
    var tally: LineTally { lexer.tally }

    init(_ bytes: Span<UInt8>, _ syntax: CommentSyntax) {
        lexer = CodeLexer(bytes)
        self.syntax = syntax
        var token = lexer.next(bytes, syntax)
        while token.kind != .end {
            if token.kind == .word && bytes.spells("use", token.range) {
                token = readUse(token.line, bytes)
            } else if token.kind == .word && bytes.spells("extern", token.range) {
                let line = token.line
                token = lexer.next(bytes, syntax)
                guard token.kind == .word, bytes.spells("crate", token.range) else { continue }
                token = lexer.next(bytes, syntax)
                if token.kind == .word { add([bytes.text(token.range)], [], line) }
            } else {
                token = lexer.next(bytes, syntax)
            }
        }
    }

    /// Reads a path and what is taken from it; yields the token that ends it.
    private mutating func readUse(_ line: Int, _ bytes: Span<UInt8>) -> CodeLexer.Token {
        var path: [String] = []
        var names: [String] = []
        var depth = 0
        var isRenaming = false
        var token = lexer.next(bytes, syntax)
        while token.kind == .word || token.kind == .symbol {
            if token.kind == .word {
                if bytes.spells("as", token.range) {
                    isRenaming = true
                } else if isRenaming {
                    isRenaming = false
                } else if depth == 0 {
                    path.append(bytes.text(token.range))
                } else {
                    names.append(bytes.text(token.range))
                }
            } else {
                switch bytes[token.range.lowerBound] {
                case UInt8(ascii: ":"): break
                case UInt8(ascii: "{"): depth += 1
                case UInt8(ascii: "}"): depth -= 1
                case UInt8(ascii: "*"): names.append("*")
                case UInt8(ascii: ",") where depth > 0: isRenaming = false
                default:
                    finish(path, names, line)
                    return token
                }
            }
            token = lexer.next(bytes, syntax)
        }
        finish(path, names, line)
        return token
    }

    // What stands last in a plain path is the name taken.
    private mutating func finish(_ path: [String], _ names: [String], _ line: Int) {
        if names.isEmpty && path.count > 1 {
            add(Array(path.dropLast()), path.suffix(1), line)
        } else if !path.isEmpty {
            add(path, names, line)
        }
    }

    private mutating func add(_ path: [String], _ names: some Sequence<String>, _ line: Int) {
        let isRelative = ["crate", "self", "super"].contains(path[0])
        imports.append(
            ImportUse(ecosystem: .cargo, module: path.joined(separator: "::"), names: Array(names), line: line, isRelative: isRelative))
    }
}
