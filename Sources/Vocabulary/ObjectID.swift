/// The SHA-1 id of a Git object.
public struct ObjectID: Hashable, Sendable {
    // Twenty bytes in three words, the first byte highest: comparing words orders as comparing hex does.
    private let high: UInt64
    private let middle: UInt64
    private let low: UInt32

    /// How many bytes an id has.
    package static let length = 20

    /// The id that stands at `offset` in `bytes`, 20 bytes long; nil when they end before that.
    package init?(_ bytes: Span<UInt8>, at offset: Int = 0) {
        guard offset >= 0, bytes.count - offset >= ObjectID.length else { return nil }
        var high: UInt64 = 0
        var middle: UInt64 = 0
        var low: UInt32 = 0
        for index in 0..<8 { high = high << 8 | UInt64(bytes[offset + index]) }
        for index in 8..<16 { middle = middle << 8 | UInt64(bytes[offset + index]) }
        for index in 16..<20 { low = low << 8 | UInt32(bytes[offset + index]) }
        (self.high, self.middle, self.low) = (high, middle, low)
    }

    /// The id written as 40 hexadecimal digits that stand at `offset` in `bytes`; nil when they don't.
    package init?(hex bytes: Span<UInt8>, at offset: Int = 0) {
        guard offset >= 0, bytes.count - offset >= 40 else { return nil }
        // Eight digits at a time: the first ones stand highest.
        func digits(_ number: Int) -> UInt64? {
            var word: UInt64 = 0
            for index in (offset + 8 * number)..<(offset + 8 * number + 8) { word = word << 8 | UInt64(bytes[index]) }
            return ObjectID.number(of: word)
        }
        guard let first = digits(0), let second = digits(1), let third = digits(2), let fourth = digits(3), let last = digits(4) else {
            return nil
        }
        (high, middle, low) = (first << 32 | second, third << 32 | fourth, UInt32(truncatingIfNeeded: last))
    }

    /// The number that eight hexadecimal digits write, of which each takes a byte of `word`; nil when one is none.
    private static func number(of word: UInt64) -> UInt64? {
        let ones: UInt64 = 0x0101_0101_0101_0101
        // Bit 6 says that it is a letter; its bit 5 that it is a small one.
        let small = word | (word & (64 &* ones)) >> 1
        let values = (small & (15 &* ones)) &+ 9 &* (small >> 6 & ones)
        guard values & (0xF0 &* ones) == 0 else { return nil }
        let isLetter = (values &+ 6 &* ones) >> 4 & ones
        guard values &+ 48 &* ones &+ 39 &* isLetter == small else { return nil }
        let pairs = (values | values >> 4) & 0x00FF_00FF_00FF_00FF
        let fours = (pairs | pairs >> 8) & 0x0000_FFFF_0000_FFFF
        return (fours | fours >> 16) & 0xFFFF_FFFF
    }

    /// The id written as exactly 40 hexadecimal digits; nil for any other text.
    package init?(hex text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 40, let id = ObjectID(hex: bytes.span) else { return nil }
        self = id
    }

    /// The 20 bytes as three numbers, the first byte highest: a search in sorted ids compares these.
    package var words: (high: UInt64, middle: UInt64, low: UInt32) { (high, middle, low) }

    /// The 20 bytes.
    package var bytes: [UInt8] {
        (0..<8).map { UInt8(truncatingIfNeeded: high >> UInt64(56 - 8 * $0)) }
            + (0..<8).map { UInt8(truncatingIfNeeded: middle >> UInt64(56 - 8 * $0)) }
            + (0..<4).map { UInt8(truncatingIfNeeded: low >> UInt32(24 - 8 * $0)) }
    }
}

extension ObjectID: Comparable {
    /// By the digits.
    public static func < (left: ObjectID, right: ObjectID) -> Bool {
        (left.high, left.middle, left.low) < (right.high, right.middle, right.low)
    }
}

extension ObjectID: CustomStringConvertible {
    /// 40 lower-case hexadecimal digits.
    public var description: String {
        let digits = Array("0123456789abcdef")
        return String(bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
    }
}
