/// The bytes of a bracket expression, `[a-z]` or `[![:digit:]]` for example.
struct ByteClass: Hashable, Sendable {
    private var words: SIMD4<UInt64> = .zero

    func contains(_ byte: UInt8) -> Bool { words[Int(byte >> 6)] >> UInt64(byte & 63) & 1 == 1 }

    private mutating func insert(_ byte: UInt8) { words[Int(byte >> 6)] |= 1 << UInt64(byte & 63) }

    private static let named: [String: @Sendable (UInt8) -> Bool] = [
        "alnum": { isLetter($0) || isDigit($0) }, "alpha": isLetter, "blank": { $0 == 32 || $0 == 9 }, "cntrl": { $0 < 32 || $0 == 127 },
        "digit": isDigit, "graph": { (33...126).contains($0) }, "lower": { (97...122).contains($0) }, "print": { (32...126).contains($0) },
        "punct": { (33...126).contains($0) && !isLetter($0) && !isDigit($0) }, "space": { $0 == 32 || (9...13).contains($0) },
        "upper": { (65...90).contains($0) }, "xdigit": { isDigit($0) || (65...70).contains($0) || (97...102).contains($0) },
    ]

    @Sendable private static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte | 0x20) }
    @Sendable private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

    /// Parses the expression whose `[` stands at `start`; nil when it isn't closed or names a class that isn't. `close` is where its `]` stands.
    static func parse(_ pattern: [UInt8], at start: Int) -> (bytes: ByteClass, close: Int)? {
        var found = ByteClass()
        var index = start + 1
        func at(_ index: Int) -> UInt8? { index < pattern.count ? pattern[index] : nil }
        let isNegated = at(index) == UInt8(ascii: "!") || at(index) == UInt8(ascii: "^")
        if isNegated { index += 1 }
        // A range begins at the byte before its `-`; after a range or class there is none.
        var last: UInt8?
        var isFirst = true
        while let byte = at(index), isFirst || byte != UInt8(ascii: "]") {
            isFirst = false
            if byte == UInt8(ascii: "\\") {
                index += 1
                guard let escaped = at(index) else { return nil }
                found.insert(escaped)
                last = escaped
            } else if byte == UInt8(ascii: "-"), let low = last, let next = at(index + 1), next != UInt8(ascii: "]") {
                index += next == UInt8(ascii: "\\") ? 2 : 1
                guard let high = at(index) else { return nil }
                if low <= high { for byte in low...high { found.insert(byte) } }
                last = nil
            } else if byte == UInt8(ascii: "["), at(index + 1) == UInt8(ascii: ":") {
                guard let close = pattern[(index + 2)...].firstIndex(of: UInt8(ascii: "]")) else { return nil }
                if close > index + 2, pattern[close - 1] == UInt8(ascii: ":") {
                    guard let isIn = named[String(decoding: pattern[(index + 2)..<(close - 1)], as: UTF8.self)] else { return nil }
                    for byte in UInt8.min...UInt8.max where isIn(byte) { found.insert(byte) }
                    index = close
                    last = nil
                } else {
                    found.insert(byte)
                    last = byte
                }
            } else {
                found.insert(byte)
                last = byte
            }
            index += 1
        }
        guard index < pattern.count else { return nil }
        if isNegated { found.words = ~found.words }
        return (found, index)
    }
}
