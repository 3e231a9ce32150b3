/// A list or mapping in brackets: where its entries stand.
struct FlowCollection {
    /// The offset of the bracket that opens it.
    let open: Int
    /// The offset of the bracket that closes it.
    private(set) var close: Int
    /// Where each entry begins and ends.
    private(set) var entries: [Range<Int>] = []
    /// The offset of the comma after each entry; the last one may have none.
    private(set) var commas: [Int] = []

    /// The collection whose bracket stands at `open`; nil when none does, or it isn't closed.
    init?(in bytes: [UInt8], at open: Int) {
        self.open = open
        close = open
        guard open < bytes.count, FlowCollection.opens(bytes[open]) else { return nil }
        var scanner = SyntaxGuard(flow: bytes, from: open + 1)
        var depth = 1
        var entry: Range<Int>?
        while true {
            scanner.skipToToken()
            guard let byte = scanner.peek() else { return nil }
            let start = scanner.position
            switch byte {
            case UInt8(ascii: ",") where depth == 1:
                guard let ended = entry else { return nil }
                entries.append(ended)
                commas.append(start)
                entry = nil
                scanner.position += 1
                continue
            case UInt8(ascii: "]") where depth == 1, UInt8(ascii: "}") where depth == 1:
                if let ended = entry { entries.append(ended) }
                close = start
                return
            case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
            case _ where FlowCollection.opens(byte): depth += 1
            default: break
            }
            FlowCollection.skip(byte, &scanner)
            var end = scanner.position
            while end > start + 1, SyntaxGuard.isSpace(bytes[end - 1]) || SyntaxGuard.isBreak(bytes[end - 1]) { end -= 1 }
            entry = (entry?.lowerBound ?? start)..<end
        }
    }

    private static func opens(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") }

    private static func skip(_ byte: UInt8, _ scanner: inout SyntaxGuard) {
        switch byte {
        case UInt8(ascii: "'"), UInt8(ascii: "\""): scanner.skipQuoted(byte)
        case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ","), UInt8(ascii: ":"):
            scanner.position += 1
        default:
            let start = scanner.position
            scanner.skipPlain()
            // What is no scalar either is gone over, so that there is an end.
            if scanner.position == start { scanner.position += 1 }
        }
    }
}
