/// Base64 as OpenSSH reads it.
enum Base64 {
    private static let pad = UInt8(ascii: "=")

    /// The bytes that `text` stands for; white space counts nowhere. Nil for any other character, a length that can't be, padding that
    /// doesn't fit, and bits left over that aren't zero.
    static func decode(_ text: some Collection<UInt8>) -> [UInt8]? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count / 4 * 3)
        var bits: UInt32 = 0
        var digits = 0
        var pads = 0
        for byte in text where !isSpace(byte) {
            if byte == pad {
                pads += 1
                continue
            }
            guard pads == 0, let digit = digit(byte) else { return nil }
            bits = bits << 6 | UInt32(digit)
            digits += 1
            if digits % 4 == 0 {
                bytes += [UInt8(truncatingIfNeeded: bits >> 16), UInt8(truncatingIfNeeded: bits >> 8), UInt8(truncatingIfNeeded: bits)]
            }
        }
        switch (digits % 4, pads) {
        case (0, 0): break
        case (2, 2) where bits & 0xF == 0: bytes.append(UInt8(truncatingIfNeeded: bits >> 4))
        case (3, 1) where bits & 0x3 == 0: bytes += [UInt8(truncatingIfNeeded: bits >> 10), UInt8(truncatingIfNeeded: bits >> 2)]
        default: return nil
        }
        return bytes
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte - UInt8(ascii: "A")
        case UInt8(ascii: "a")...UInt8(ascii: "z"): byte - UInt8(ascii: "a") + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0") + 52
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }
}
