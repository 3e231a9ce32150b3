internal import CredenceKnowledge

/// Reads Python once: what it imports, how it is built, which lines are comments.
///
/// Only statements count: what stands in a comment, a string or a docstring is not read.
struct PythonReader {
    /// What is imported, in the order of lines.
    var imports: [ImportUse] = []
    /// How the text is built.
    var shape = PythonShape()
    /// Lines with a comment and nothing else.
    private(set) var commentLines = 0

    private(set) var lexer: PythonLexer
    private var lastCodeLine = 0
    private var isAtStatement = true
    private var awaitsDocstring = true
    private var statement = PythonStatement(kind: .other)

    /// Reads all of `bytes`.
    init(_ bytes: Span<UInt8>) {
        lexer = PythonLexer(bytes)
        var token = advance(bytes)
        while token.kind != .end {
            switch token.kind {
            case .newline:
                isAtStatement = true
                token = advance(bytes)
            case .indent, .dedent:
                token = advance(bytes)
            default:
                token = isAtStatement ? begin(token, bytes) : goOn(token, bytes)
            }
        }
    }

    /// The next token that isn't a comment; comment lines are counted on the way.
    @inline(__always)
    mutating func advance(_ bytes: Span<UInt8>) -> PythonToken {
        while true {
            let token = lexer.next(bytes)
            switch token.kind {
            case .comment:
                if token.line != lastCodeLine { commentLines += 1 }
            case .newline, .indent, .dedent, .end:
                return token
            default:
                lastCodeLine = lexer.line
                return token
            }
        }
    }

    /// Reads what begins a statement; yields the next token to look at.
    private mutating func begin(_ token: PythonToken, _ bytes: Span<UInt8>) -> PythonToken {
        isAtStatement = false
        let mayBeDocstring = awaitsDocstring
        awaitsDocstring = false
        switch token.kind {
        case .name:
            statement = PythonStatement(kind: PythonStatement.kind(of: token.range, bytes))
            switch statement.kind {
            case .importing: return readImport(token.line, bytes)
            case .importingFrom: return readFrom(token.line, bytes)
            case .function: return readFunction(isAsync: false, bytes)
            case .asynchronous: return readAsync(bytes)
            case .type: shape.classes += 1
            case .other:
                statement.isTarget = true
                return goOn(token, bytes)
            case .block, .condition: break
            }
            return advance(bytes)
        case .string where mayBeDocstring:
            statement = PythonStatement(kind: .block)
            var next = advance(bytes)
            // Strings side by side are one.
            while next.kind == .string { next = advance(bytes) }
            if next.kind == .newline || next.kind == .end { countDocstring(token, bytes) }
            return next
        default:
            statement = PythonStatement(kind: .other)
            return goOn(token, bytes)
        }
    }

    private mutating func readAsync(_ bytes: Span<UInt8>) -> PythonToken {
        let next = advance(bytes)
        guard next.kind == .name, bytes.spells("def", next.range) else { return next }
        statement = PythonStatement(kind: .function)
        return readFunction(isAsync: true, bytes)
    }

    private mutating func readFunction(isAsync: Bool, _ bytes: Span<UInt8>) -> PythonToken {
        let name = advance(bytes)
        guard name.kind == .name else { return name }
        shape.functions += 1
        if isAsync { shape.asyncFunctions += 1 }
        if bytes.starts(with: "test", at: name.start) { shape.testFunctions += 1 }
        return advance(bytes)
    }

    /// Reads on within a statement; yields the next token to look at.
    @inline(__always)
    private mutating func goOn(_ token: PythonToken, _ bytes: Span<UInt8>) -> PythonToken {
        switch token.kind {
        case .name:
            let length = token.end - token.start
            if length == 13 || length == 10 {
                if bytes.spells("import_module", token.range) || bytes.spells("__import__", token.range) {
                    return readDynamicImport(token.line, bytes)
                }
            }
            statement.note(name: token.range, bytes)
        case .symbol:
            note(symbol: token, bytes)
        case .string:
            statement.note(string: token.range, bytes)
        default:
            statement.isTarget = false
        }
        return advance(bytes)
    }

    @inline(__always)
    private mutating func note(symbol token: PythonToken, _ bytes: Span<UInt8>) {
        let isSingle = token.end - token.start == 1
        switch bytes[token.start] {
        case UInt8(ascii: ":") where isSingle:
            guard lexer.interpolations.isEmpty else { return }
            if lexer.depth == 0 {
                endHeader()
            } else {
                statement.noteInnerColon(depth: lexer.depth)
            }
        case UInt8(ascii: ";") where lexer.depth == 0 && lexer.interpolations.isEmpty:
            isAtStatement = true
        case UInt8(ascii: "-") where !isSingle && statement.kind == .function && bytes[token.start + 1] == UInt8(ascii: ">"):
            statement.isHinted = true
        case UInt8(ascii: ".") where isSingle:
            statement.isAfterDot = true
        default:
            statement.isTarget = false
        }
    }

    // A colon outside brackets: the statement's body, a lambda's, or a variable's type follows.
    private mutating func endHeader() {
        switch statement.kind {
        case .function:
            if statement.isHinted {
                shape.hintedFunctions += 1
                shape.hasTypeHints = true
            }
            awaitsDocstring = true
        case .type:
            awaitsDocstring = true
        case .condition:
            if statement.namesModule && statement.namesMain { shape.hasMainGuard = true }
        case .other where statement.isTarget:
            shape.hasTypeHints = true
        default:
            break
        }
        statement = PythonStatement(kind: .block)
        isAtStatement = true
    }

    private mutating func countDocstring(_ token: PythonToken, _ bytes: Span<UInt8>) {
        shape.docstrings += 1
        var isBlank = true
        for index in token.range {
            if bytes[index] == 0x0A {
                if !isBlank { shape.docstringLines += 1 }
                isBlank = true
            } else if !bytes[index].isBlank {
                isBlank = false
            }
        }
        if !isBlank { shape.docstringLines += 1 }
    }
}
