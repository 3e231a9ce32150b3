/// The checksum that Git's files end with, and its names of objects.
enum SHA1 {
    /// The 20 bytes of the digest.
    static func digest(of message: [UInt8]) -> [UInt8] {
        var h: [UInt32] = [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0]
        var tail = Array(message.suffix(message.count % 64)) + [0x80]
        tail += [UInt8](repeating: 0, count: (120 - tail.count) % 64) + (UInt64(message.count) * 8).bigEndianBytes
        var schedule = [UInt32](repeating: 0, count: 80)
        func mix(_ bytes: [UInt8], _ start: Int) {
            for i in 0..<16 {
                let at = start + 4 * i
                schedule[i] = UInt32(bytes[at]) << 24 | UInt32(bytes[at + 1]) << 16 | UInt32(bytes[at + 2]) << 8 | UInt32(bytes[at + 3])
            }
            for i in 16..<80 { schedule[i] = (schedule[i - 3] ^ schedule[i - 8] ^ schedule[i - 14] ^ schedule[i - 16]).rotated(1) }
            var (a, b, c, d, e) = (h[0], h[1], h[2], h[3], h[4])
            for i in 0..<80 {
                let (f, k): (UInt32, UInt32) =
                    switch i {
                    case ..<20: ((b & c) | (~b & d), 0x5A82_7999)
                    case ..<40: (b ^ c ^ d, 0x6ED9_EBA1)
                    case ..<60: ((b & c) | (b & d) | (c & d), 0x8F1B_BCDC)
                    default: (b ^ c ^ d, 0xCA62_C1D6)
                    }
                (a, b, c, d, e) = (a.rotated(5) &+ f &+ e &+ k &+ schedule[i], a, b.rotated(30), c, d)
            }
            for (i, value) in [a, b, c, d, e].enumerated() { h[i] &+= value }
        }
        for start in stride(from: 0, to: message.count / 64 * 64, by: 64) { mix(message, start) }
        for start in stride(from: 0, to: tail.count, by: 64) { mix(tail, start) }
        return h.flatMap(\.bigEndianBytes)
    }
}

extension UInt32 {
    fileprivate func rotated(_ bits: UInt32) -> UInt32 { self << bits | self >> (32 - bits) }
}

extension FixedWidthInteger {
    /// The bytes, highest first.
    var bigEndianBytes: [UInt8] {
        stride(from: Self.bitWidth - 8, through: 0, by: -8).map { UInt8(truncatingIfNeeded: self >> Self($0)) }
    }
}
