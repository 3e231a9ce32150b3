/// The text that a JSON string stands for.
enum JSONString {
    /// Appends the bytes that the string in `range`, quotes included, stands for; an escape that isn't one stands for itself.
    static func append(_ range: Range<Int>, of bytes: Span<UInt8>, to result: inout [UInt8]) {
        var index = range.lowerBound + 1
        let end = range.upperBound - 1
        while index < end {
            let byte = bytes[index]
            guard byte == UInt8(ascii: "\\"), index + 1 < end else {
                result.append(byte)
                index += 1
                continue
            }
            index += 2
            switch bytes[index - 1] {
            case UInt8(ascii: "n"): result.append(0x0A)
            case UInt8(ascii: "t"): result.append(0x09)
            case UInt8(ascii: "r"): result.append(0x0D)
            case UInt8(ascii: "b"): result.append(0x08)
            case UInt8(ascii: "f"): result.append(0x0C)
            case UInt8(ascii: "u"): appendScalar(bytes, &index, end, to: &result)
            case let other: result.append(other)
            }
        }
    }

    /// The text of the string in `range`, quotes included.
    static func text(_ range: Range<Int>, of bytes: Span<UInt8>) -> String {
        var result: [UInt8] = []
        append(range, of: bytes, to: &result)
        return String(decoding: result, as: UTF8.self)
    }

    private static func appendScalar(_ bytes: Span<UInt8>, _ index: inout Int, _ end: Int, to result: inout [UInt8]) {
        guard var value = hex(bytes, index, end) else { return }
        index += 4
        if value & 0xFC00 == 0xD800, index + 6 <= end, bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u"),
            let low = hex(bytes, index + 2, end), low & 0xFC00 == 0xDC00
        {
            value = 0x10000 + (value & 0x3FF) << 10 + (low & 0x3FF)
            index += 6
        }
        result += String(Character(Unicode.Scalar(value) ?? "\u{FFFD}")).utf8
    }

    private static func hex(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> UInt32? {
        guard start + 4 <= end else { return nil }
        var value: UInt32 = 0
        for index in start..<start + 4 {
            let byte = bytes[index]
            if byte.isDigit {
                value = value << 4 | UInt32(byte - 0x30)
            } else if (byte | 0x20) &- 0x61 < 6 {
                value = value << 4 | UInt32((byte | 0x20) - 0x57)
            } else {
                return nil
            }
        }
        return value
    }
}
