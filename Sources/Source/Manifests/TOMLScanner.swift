/// Reads TOML line by line into entries that keep their line, and goes on after what it can't read.
///
/// A library isn't used for a stranger's TOML: TOMLKit (toml++) ends the process on `[[[` by a failed assertion, gives no lines, and yields
/// nothing of a file with one mistake. What this reader takes for TOML is a superset: it doesn't refuse a key that is set twice.
struct TOMLScanner {
    /// A value.
    indirect enum Value {
        case text(String)
        /// A number, truth value or date as written.
        case other(String)
        case array([(value: Value, line: Int)])
        case table([Entry])
    }

    /// A key with its value, or a table's header.
    struct Entry {
        /// The table's path and the key's parts.
        let path: [String]
        /// Nil for a header.
        let value: Value?
        /// The line on which the key or header stands.
        let line: Int
    }

    /// How many arrays and tables may lie within each other, and how many parts a key may have.
    static let depthLimit = 32

    private(set) var entries: [Entry] = []
    private(set) var problem: FileProblem?
    private var position = 0
    private var line = 1
    private var table: [String] = []

    init(_ bytes: Span<UInt8>) {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF], at: 0) { position = 3 }
        while position < bytes.count {
            skipBlank(bytes, overLines: true)
            guard position < bytes.count else { break }
            if bytes[position] == UInt8(ascii: "[") { readHeader(bytes) } else { readEntry(bytes) }
            skipBlank(bytes, overLines: false)
            if position < bytes.count && bytes[position] != 0x0A {
                // What follows on the line belongs to nothing.
                note(.malformed)
                skipLine(bytes)
            }
        }
    }

    private mutating func note(_ found: FileProblem) {
        if problem == nil { problem = found }
    }

    private mutating func skipLine(_ bytes: Span<UInt8>) {
        while position < bytes.count && bytes[position] != 0x0A { position += 1 }
    }

    /// Steps over white space and comments.
    private mutating func skipBlank(_ bytes: Span<UInt8>, overLines: Bool) {
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: "#") {
                skipLine(bytes)
            } else if byte == 0x0A && overLines {
                line += 1
                position += 1
            } else if byte.isBlank {
                position += 1
            } else {
                return
            }
        }
    }

    private mutating func readHeader(_ bytes: Span<UInt8>) {
        let start = line
        position += bytes.byte(position + 1) == UInt8(ascii: "[") ? 2 : 1
        let path = readKey(bytes)
        guard !path.isEmpty, bytes.byte(position) == UInt8(ascii: "]") else {
            note(.malformed)
            return skipLine(bytes)
        }
        while bytes.byte(position) == UInt8(ascii: "]") { position += 1 }
        table = path
        entries.append(Entry(path: path, value: nil, line: start))
    }

    private mutating func readEntry(_ bytes: Span<UInt8>) {
        let start = line
        let key = readKey(bytes)
        guard !key.isEmpty, bytes.byte(position) == UInt8(ascii: "=") else {
            note(.malformed)
            return skipLine(bytes)
        }
        position += 1
        if let value = readValue(bytes, depth: 0) { entries.append(Entry(path: table + key, value: value, line: start)) }
    }

    /// Reads `a."b".c` up to what follows it; empty when no key stands there.
    private mutating func readKey(_ bytes: Span<UInt8>) -> [String] {
        var parts: [String] = []
        while true {
            skipSpaces(bytes)
            let byte = bytes.byte(position)
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                parts.append(readString(bytes, byte))
            } else {
                let start = position
                while position < bytes.count, bytes[position].isWordByte || bytes[position] == UInt8(ascii: "-") { position += 1 }
                guard position > start else { return [] }
                parts.append(bytes.text(start..<position))
            }
            skipSpaces(bytes)
            guard bytes.byte(position) == UInt8(ascii: ".") else { return parts }
            guard parts.count < TOMLScanner.depthLimit else {
                note(.tooDeep)
                return []
            }
            position += 1
        }
    }

    private mutating func skipSpaces(_ bytes: Span<UInt8>) {
        while bytes.byte(position) == 0x20 || bytes.byte(position) == 0x09 { position += 1 }
    }

    private mutating func readValue(_ bytes: Span<UInt8>, depth: Int) -> Value? {
        skipSpaces(bytes)
        let byte = bytes.byte(position)
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            return .text(readString(bytes, byte))
        case UInt8(ascii: "["), UInt8(ascii: "{"):
            guard depth < TOMLScanner.depthLimit else {
                note(.tooDeep)
                position = bytes.count
                return nil
            }
            position += 1
            return byte == UInt8(ascii: "[") ? readArray(bytes, depth: depth + 1) : readTable(bytes, depth: depth + 1)
        default:
            let start = position
            while position < bytes.count, !TOMLScanner.endsValue(bytes[position]) { position += 1 }
            guard position > start else {
                note(.malformed)
                return nil
            }
            return .other(bytes.text(start..<position))
        }
    }

    private static func endsValue(_ byte: UInt8) -> Bool {
        byte == 0x0A || byte.isBlank || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}")
            || byte == UInt8(ascii: "#")
    }

    private mutating func readArray(_ bytes: Span<UInt8>, depth: Int) -> Value {
        var items: [(value: Value, line: Int)] = []
        while position < bytes.count {
            skipBlank(bytes, overLines: true)
            let byte = bytes.byte(position)
            if byte == UInt8(ascii: "]") {
                position += 1
                return .array(items)
            }
            if byte == UInt8(ascii: ",") {
                position += 1
                continue
            }
            let start = line
            guard let value = readValue(bytes, depth: depth) else { break }
            items.append((value, start))
        }
        note(.malformed)
        return .array(items)
    }

    private mutating func readTable(_ bytes: Span<UInt8>, depth: Int) -> Value {
        var members: [Entry] = []
        while position < bytes.count {
            skipBlank(bytes, overLines: true)
            let byte = bytes.byte(position)
            if byte == UInt8(ascii: "}") {
                position += 1
                return .table(members)
            }
            if byte == UInt8(ascii: ",") {
                position += 1
                continue
            }
            let start = line
            let key = readKey(bytes)
            guard !key.isEmpty, bytes.byte(position) == UInt8(ascii: "=") else { break }
            position += 1
            guard let value = readValue(bytes, depth: depth) else { break }
            members.append(Entry(path: key, value: value, line: start))
        }
        note(.malformed)
        return .table(members)
    }

    private mutating func readString(_ bytes: Span<UInt8>, _ quote: UInt8) -> String {
        let isLong = bytes.byte(position + 1) == quote && bytes.byte(position + 2) == quote
        position += isLong ? 3 : 1
        var text: [UInt8] = []
        while position < bytes.count {
            let byte = bytes[position]
            if byte == quote {
                if !isLong {
                    position += 1
                    return String(decoding: text, as: UTF8.self)
                }
                if bytes.byte(position + 1) == quote && bytes.byte(position + 2) == quote {
                    position += 3
                    return String(decoding: text, as: UTF8.self)
                }
            }
            if byte == 0x0A {
                guard isLong else { break }
                line += 1
            }
            if byte == UInt8(ascii: "\\") && quote == UInt8(ascii: "\"") && bytes.byte(position + 1) != 0x0A && position + 1 < bytes.count {
                text.append(TOMLScanner.unescaped(bytes[position + 1]))
                position += 2
            } else {
                text.append(byte)
                position += 1
            }
        }
        note(.malformed)
        return String(decoding: text, as: UTF8.self)
    }

    // A code point's digits are left as they are: no name or version has one.
    private static func unescaped(_ byte: UInt8) -> UInt8 {
        switch byte {
        case UInt8(ascii: "n"): 0x0A
        case UInt8(ascii: "t"): 0x09
        case UInt8(ascii: "r"): 0x0D
        default: byte
        }
    }
}
