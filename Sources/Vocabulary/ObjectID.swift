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
        var words: (UInt64, UInt64, UInt64) = (0, 0, 0)
        for index in 0..<40 {
            let digit: UInt64
            switch bytes[offset + index] {
            case let byte where byte >= 48 && byte <= 57: digit = UInt64(byte - 48)
            case let byte where byte >= 97 && byte <= 102: digit = UInt64(byte - 87)
            case let byte where byte >= 65 && byte <= 70: digit = UInt64(byte - 55)
            default: return nil
            }
            if index < 16 {
                words.0 = words.0 << 4 | digit
            } else if index < 32 {
                words.1 = words.1 << 4 | digit
            } else {
                words.2 = words.2 << 4 | digit
            }
        }
        (high, middle, low) = (words.0, words.1, UInt32(truncatingIfNeeded: words.2))
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
