/// One line of a commit message, as the rule for trailers sees it.
struct TrailerLine {
    private let bytes: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
    }

    /// Whether nothing but spaces stands on it.
    var isBlank: Bool { bytes.allSatisfy(TrailerLine.isSpace) }

    /// Whether it begins with `#`.
    var isComment: Bool { bytes.first == UInt8(ascii: "#") }

    /// Whether it begins with a space.
    var isIndented: Bool { bytes.first.map(TrailerLine.isSpace) ?? false }

    /// Whether Git itself writes such lines.
    var isGits: Bool {
        bytes.starts(with: "Signed-off-by: ".utf8) || bytes.starts(with: "(cherry picked from commit ".utf8)
    }

    /// The line without spaces around it.
    var trimmed: String { TrailerLine.text(bytes) }

    /// What stands before and after the colon of a trailer; nil when the line isn't one.
    var keyAndValue: (key: String, value: String)? {
        var sawSpace = false
        for index in bytes.indices {
            let byte = bytes[index]
            if byte == UInt8(ascii: ":") {
                guard index > bytes.startIndex else { return nil }
                return (TrailerLine.text(bytes[..<index]), TrailerLine.text(bytes[(index + 1)...]))
            }
            if !sawSpace, TrailerLine.isKeyByte(byte) { continue }
            guard index > bytes.startIndex, byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") else { return nil }
            sawSpace = true
        }
        return nil
    }

    /// The trailer that a line `Generated with TOOL` stands for; nil when it isn't such a line.
    var generated: Trailer? {
        let key = "Generated with"
        // Ornaments are few bytes long; anything further in is prose.
        guard let first = bytes.prefix(24).firstIndex(where: { $0 | 0x20 == UInt8(ascii: "g") }) else { return nil }
        let ornament = bytes[..<first]
        let rest = bytes[first...]
        guard ornament.allSatisfy({ $0 >= 0x80 || !TrailerLine.isKeyByte($0) }), rest.count > key.utf8.count + 1,
            zip(rest, key.utf8).allSatisfy({ $0 | 0x20 == $1 | 0x20 }), rest[first + key.utf8.count] == UInt8(ascii: " ")
        else { return nil }
        let value = TrailerLine.text(rest.dropFirst(key.utf8.count))
        return value.isEmpty ? nil : Trailer(key: key, value: value)
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private static func isKeyByte(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "-") || (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String {
        guard let first = bytes.firstIndex(where: { !isSpace($0) }), let last = bytes.lastIndex(where: { !isSpace($0) }) else { return "" }
        return String(decoding: bytes[first...last], as: UTF8.self)
    }
}
