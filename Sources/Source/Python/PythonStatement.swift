/// What is known of the Python statement at hand.
struct PythonStatement {
    /// The sorts of statements that are told apart by their first word.
    enum Kind {
        case importing, importingFrom, function, asynchronous, type, condition
        /// A statement whose colon opens a body.
        case block
        case other
    }

    var kind: Kind
    /// Whether it has been nothing but a name, or names joined by dots, so that a colon would give it a type.
    var isTarget = false
    var isAfterDot = true
    /// Whether a function's header holds a type hint.
    var isHinted = false
    /// Whether `__name__` stands in it.
    private(set) var namesModule = false
    /// Whether `"__main__"` stands in it.
    private(set) var namesMain = false
    private var openLambdas = 0

    init(kind: Kind) { self.kind = kind }

    /// The sort of statement that the word in `range` begins.
    static func kind(of range: Range<Int>, _ bytes: Span<UInt8>) -> Kind {
        switch bytes[range.lowerBound] {
        case UInt8(ascii: "i"):
            bytes.spells("import", range) ? .importing : bytes.spells("if", range) ? .condition : .other
        case UInt8(ascii: "f"):
            bytes.spells("from", range) ? .importingFrom : bytes.spells("for", range) || bytes.spells("finally", range) ? .block : .other
        case UInt8(ascii: "d"):
            bytes.spells("def", range) ? .function : .other
        case UInt8(ascii: "a"):
            bytes.spells("async", range) ? .asynchronous : .other
        case UInt8(ascii: "c"):
            bytes.spells("class", range) ? .type : .other
        case UInt8(ascii: "e"):
            bytes.spells("else", range) || bytes.spells("elif", range) || bytes.spells("except", range) ? .block : .other
        case UInt8(ascii: "t"):
            bytes.spells("try", range) ? .block : .other
        case UInt8(ascii: "l"):
            bytes.spells("lambda", range) ? .block : .other
        case UInt8(ascii: "w"):
            bytes.spells("while", range) || bytes.spells("with", range) ? .block : .other
        default:
            .other
        }
    }

    /// Takes note of a name within the statement.
    @inline(__always)
    mutating func note(name range: Range<Int>, _ bytes: Span<UInt8>) {
        switch kind {
        case .other:
            if !isAfterDot { isTarget = false }
            isAfterDot = false
        case .function:
            if bytes.spells("lambda", range) { openLambdas += 1 }
        case .condition:
            if bytes.spells("__name__", range) { namesModule = true }
        default:
            break
        }
    }

    /// Takes note of a string within the statement.
    mutating func note(string range: Range<Int>, _ bytes: Span<UInt8>) {
        isTarget = false
        if kind == .condition && range.count >= 10 && bytes.starts(with: "__main__", at: range.upperBound - 9) { namesMain = true }
    }

    /// Takes note of a colon within brackets: a parameter's type, a lambda's body, a slice.
    mutating func noteInnerColon(depth: Int) {
        isTarget = false
        if openLambdas > 0 {
            openLambdas -= 1
        } else if depth == 1 && kind == .function {
            isHinted = true
        }
    }
}
