/// Sums by which damage is noticed. They are no defence against somebody who means to deceive.
package enum Checksum {
    /// A sum of 64 bits over `bytes`. Two texts of one length that differ only within eight bytes never share it.
    ///
    /// FNV-1a's steps, each over eight bytes rather than one, with a shift that carries the high bits back to the low ones.
    package static func of(_ bytes: [UInt8], seed: UInt64 = 0) -> UInt64 {
        let span = bytes.span
        var sum = 0xCBF2_9CE4_8422_2325 ^ seed &* 0x9E37_79B9_7F4A_7C15
        sum = mixed(sum, UInt64(span.count))
        var index = 0
        while index + 8 <= span.count {
            let low =
                UInt64(span[index]) | UInt64(span[index + 1]) << 8 | UInt64(span[index + 2]) << 16 | UInt64(span[index + 3]) << 24
            let high =
                UInt64(span[index + 4]) | UInt64(span[index + 5]) << 8 | UInt64(span[index + 6]) << 16 | UInt64(span[index + 7]) << 24
            sum = mixed(sum, low | high << 32)
            index += 8
        }
        var rest: UInt64 = 0
        while index < span.count {
            rest = rest << 8 | UInt64(span[index])
            index += 1
        }
        return mixed(sum, rest)
    }

    // Both steps can be undone, so no two sums become one.
    private static func mixed(_ sum: UInt64, _ word: UInt64) -> UInt64 {
        let product = (sum ^ word) &* 0x0000_0100_0000_01B3
        return product ^ product >> 32
    }
}
