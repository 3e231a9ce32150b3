/// Reads JSON as a stream of pieces that keep their place; comments and commas too many are passed over.
///
/// Nothing is built up and nothing recurses: what is nested more deeply than `JSONScanner.depthLimit` ends the
/// reading, as broken text does.
struct JSONScanner {
    /// What a piece is.
    enum Kind {
        case objectStart, objectEnd, arrayStart, arrayEnd
        /// A member's name, quotes included.
        case key
        /// A string, quotes included.
        case string
        /// A number, `true`, `false` or `null`.
        case scalar
        /// The end of the text.
        case end
        /// Text that isn't JSON: reading ends here.
        case broken
        /// Too deep: reading ends here.
        case tooDeep
    }

    /// A piece and its place.
    struct Piece {
        let kind: Kind
        let range: Range<Int>
        /// The line on which it begins, counted from 1.
        let line: Int
    }

    /// How many objects and arrays may lie within each other.
    static let depthLimit = 200

    private var position = 0
    private var line = 1
    // Whether each open container is an object, the innermost last.
    private var containers: [Bool] = []
    private var awaitsKey = false
    private var ending: Kind?

    /// How many containers are open.
    var depth: Int { containers.count }

    /// What the reading ended with; nil as long as it goes on.
    var problem: FileProblem? {
        switch ending {
        case .broken: .malformed
        case .tooDeep: .tooDeep
        default: nil
        }
    }

    init(_ bytes: Span<UInt8>) {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF], at: 0) { position = 3 }
    }

    /// The next piece of `bytes`, which are the same at each call.
    mutating func next(_ bytes: Span<UInt8>) -> Piece {
        while position < bytes.count && ending == nil {
            let start = position
            switch bytes[start] {
            case 0x0A:
                line += 1
                position += 1
            case 0x20, 0x09, 0x0D:
                position += 1
            case UInt8(ascii: ","):
                awaitsKey = containers.last ?? false
                position += 1
            case UInt8(ascii: ":"):
                awaitsKey = false
                position += 1
            case UInt8(ascii: "/"):
                guard skipComment(bytes) else { return stop(.broken) }
            case UInt8(ascii: "\""):
                return string(bytes)
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                return open(bytes[start] == UInt8(ascii: "{"))
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                return close(bytes[start] == UInt8(ascii: "}"))
            default:
                while position < bytes.count, JSONScanner.isScalarByte(bytes[position]) { position += 1 }
                guard position > start else { return stop(.broken) }
                return Piece(kind: .scalar, range: start..<position, line: line)
            }
        }
        return containers.isEmpty ? stop(.end) : stop(.broken)
    }

    /// Passes over the value that begins with `piece`.
    mutating func skip(_ piece: Piece, _ bytes: Span<UInt8>) {
        guard piece.kind == .objectStart || piece.kind == .arrayStart else { return }
        let outer = depth - 1
        while depth > outer && ending == nil { _ = next(bytes) }
    }

    private mutating func open(_ isObject: Bool) -> Piece {
        guard containers.count < JSONScanner.depthLimit else { return stop(.tooDeep) }
        containers.append(isObject)
        awaitsKey = isObject
        position += 1
        return Piece(kind: isObject ? .objectStart : .arrayStart, range: position - 1..<position, line: line)
    }

    private mutating func close(_ isObject: Bool) -> Piece {
        guard containers.popLast() == isObject else { return stop(.broken) }
        awaitsKey = false
        position += 1
        return Piece(kind: isObject ? .objectEnd : .arrayEnd, range: position - 1..<position, line: line)
    }

    private mutating func stop(_ kind: Kind) -> Piece {
        let kind = ending ?? kind
        ending = kind
        return Piece(kind: kind, range: position..<position, line: line)
    }

    private static func isScalarByte(_ byte: UInt8) -> Bool {
        byte.isWordByte || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
    }

    private mutating func string(_ bytes: Span<UInt8>) -> Piece {
        let start = position
        let firstLine = line
        position += 1
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\""):
                position += 1
                let kind: Kind = awaitsKey ? .key : .string
                awaitsKey = false
                return Piece(kind: kind, range: start..<position, line: firstLine)
            case UInt8(ascii: "\\"):
                position += bytes.byte(position + 1) == 0x0A ? 1 : 2
            case 0x0A:
                line += 1
                position += 1
            default:
                position += 1
            }
        }
        position = bytes.count
        return stop(.broken)
    }

    private mutating func skipComment(_ bytes: Span<UInt8>) -> Bool {
        switch bytes.byte(position + 1) {
        case UInt8(ascii: "/"):
            while position < bytes.count && bytes[position] != 0x0A { position += 1 }
            return true
        case UInt8(ascii: "*"):
            position += 2
            while position < bytes.count {
                if bytes[position] == 0x0A { line += 1 }
                if bytes[position] == UInt8(ascii: "*") && bytes.byte(position + 1) == UInt8(ascii: "/") {
                    position += 2
                    return true
                }
                position += 1
            }
            return true
        default:
            return false
        }
    }
}
