import CredenceFixtures

/// Damage of the sorts that disks and strangers do.
enum Fuzz {
    static func generator(_ seed: UInt64) -> SeededGenerator { SeededGenerator(seed: seed) }

    /// `bytes` cut short, with some of them changed, or a part of them doubled.
    static func damage(_ bytes: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
        var result = bytes
        if generator.oneIn(2) { result.removeLast(generator.below(result.count)) }
        for _ in 0..<generator.below(4) where !result.isEmpty { result[generator.below(result.count)] = UInt8(generator.below(256)) }
        if generator.oneIn(3), !result.isEmpty {
            let start = generator.below(result.count)
            result += result[start..<(start + generator.below(result.count - start))]
        }
        return result
    }
}
