/// A zlib stream written without zlib, so that what it says can be untrue.
struct Deflated {
    /// The stream.
    let bytes: [UInt8]
    /// How many bytes it unpacks to.
    let size: Int

    /// `content`, stored.
    init(_ content: [UInt8]) {
        size = content.count
        bytes = [0x78, 0x01] + Deflated.stored(content, isLast: true) + Sum(of: content).bytes
    }

    /// `prefix`, and then `unit` again and again until there are at least `size` bytes: a few bytes for each thousand.
    ///
    /// - Parameter unit: 1 to 4 or 28 bytes.
    init(_ prefix: [UInt8], repeating unit: [UInt8], to size: Int) {
        // Matches of 258 bytes, as far back as the unit is long; eight of them are whole bytes, and end with a whole unit.
        let matches = (size / 258 / (8 * unit.count) + 1) * 8 * unit.count
        let length: UInt32 = 0b1010_0011  // 285, the bits of a code turned round
        let (distance, distanceBits): (UInt32, Int) = unit.count == 28 ? (0b011_10010, 8) : (Deflated.short[unit.count - 1], 5)
        var period: [UInt8] = []
        var (held, count): (UInt32, Int) = (0, 0)
        for _ in 0..<8 {
            held |= length << UInt32(count) | distance << UInt32(count + 8)
            count += 8 + distanceBits
            while count >= 8 {
                period.append(UInt8(truncatingIfNeeded: held))
                held >>= 8
                count -= 8
            }
        }
        var stream = Deflated.stored(prefix + unit, isLast: false)
        // Three bits say that the last block begins, with the fixed codes; all after is moved by them.
        var carried: UInt8 = 0b011
        stream.reserveCapacity(period.count * matches / 8 + 100)
        for _ in 0..<(matches / 8) {
            for byte in period {
                stream.append(byte << 3 | carried)
                carried = byte >> 5
            }
        }
        // The end of the block is seven bits of zero.
        stream += [carried, 0]
        self.size = prefix.count + unit.count + 258 * matches
        let units = 1 + 258 * matches / unit.count
        bytes = [0x78, 0x01] + stream + (Sum(of: prefix) + Sum(of: unit).repeated(units)).bytes
    }

    // The codes of the distances 1 to 4, turned round.
    private static let short: [UInt32] = [0b00000, 0b10000, 0b01000, 0b11000]

    private static func stored(_ content: [UInt8], isLast: Bool) -> [UInt8] {
        var result: [UInt8] = []
        var start = 0
        repeat {
            let end = min(content.count, start + 65_535)
            let count = UInt16(end - start)
            result += [isLast && end == content.count ? 1 : 0] + count.byteSwapped.bigEndianBytes + (~count).byteSwapped.bigEndianBytes
            result += content[start..<end]
            start = end
        } while start < content.count
        return result
    }

    /// Adler-32 as sums that can be joined.
    private struct Sum {
        var count: UInt64 = 0
        var plain: UInt64 = 0
        var weighted: UInt64 = 0

        private init() {}

        init(of content: [UInt8]) {
            for byte in content {
                plain = (plain + UInt64(byte)) % 65_521
                weighted = (weighted + plain) % 65_521
            }
            count = UInt64(content.count)
        }

        static func + (left: Sum, right: Sum) -> Sum {
            var sum = Sum()
            sum.count = left.count + right.count
            sum.plain = (left.plain + right.plain) % 65_521
            sum.weighted = (left.weighted + right.weighted + right.count % 65_521 * left.plain) % 65_521
            return sum
        }

        func repeated(_ times: Int) -> Sum {
            var (result, power, left) = (Sum(), self, times)
            while left > 0 {
                if left % 2 == 1 { result = result + power }
                power = power + power
                left /= 2
            }
            return result
        }

        var bytes: [UInt8] { UInt32(((count + weighted) % 65_521) << 16 | (1 + plain) % 65_521).bigEndianBytes }
    }
}
