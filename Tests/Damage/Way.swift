internal import CredenceFixtures

/// A way in which a file is damaged.
package enum Way: String, CaseIterable, Sendable {
    case truncated, flipped, zeroed, random, emptied, deleted, garbage

    /// The bytes that take the place of `bytes`; nil when the file goes.
    func damage(_ bytes: [UInt8], _ chance: inout SeededGenerator) -> [UInt8]? {
        var result = bytes
        switch self {
        case .truncated:
            // An end that is a little short gets further into a reader than a half.
            return Array(bytes.prefix(chance.oneIn(2) ? max(0, bytes.count - 1 - chance.below(30)) : chance.below(bytes.count)))
        case .flipped:
            for _ in 0...chance.below(8) where !bytes.isEmpty { result[chance.below(bytes.count)] ^= 1 << UInt8(chance.below(8)) }
        case .zeroed:
            for index in Way.range(in: bytes, &chance) { result[index] = 0 }
        case .random:
            for index in Way.range(in: bytes, &chance) { result[index] = UInt8(chance.below(256)) }
        case .emptied: return []
        case .deleted: return nil
        case .garbage:
            let words = ["garbage ", "\u{1B}[31m", "ref: refs/heads/", "\n", "\0", "../../", "[core]\n", "0000", "\u{FF}", "99999999999 "]
            return (0...chance.below(20)).flatMap { _ in Array(chance.pick(words).utf8) }
        }
        return result
    }

    private static func range(in bytes: [UInt8], _ chance: inout SeededGenerator) -> Range<Int> {
        let start = chance.below(bytes.count)
        return start..<min(bytes.count, start + 1 + chance.below(max(16, bytes.count / 4)))
    }
}
