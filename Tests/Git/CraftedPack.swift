import CredenceFixtures
import CredenceGit
import CredenceVocabulary
import Testing

/// A pack that no git would write, with its index; its objects are named by numbers.
struct CraftedPack {
    /// The data of the entries, deflated.
    enum Content {
        case whole([UInt8])
        /// A delta upon the entry so many bytes before.
        case delta(back: Int, [UInt8])
        /// A delta upon an object of this number.
        case deltaOf(Int, [UInt8])
    }

    private var entries: [UInt8] = []
    private var offsets: [Int] = []

    /// Where the next entry begins.
    var nextOffset: Int { 12 + entries.count }
    /// How many objects there are.
    var count: Int { offsets.count }

    /// The id of the object with a number, in ascending order.
    static func id(_ number: Int) throws -> ObjectID {
        let digits = String(number, radix: 16)
        return try #require(ObjectID(hex: "aa" + String(repeating: "0", count: 38 - digits.count) + digits))
    }

    /// Appends the object with the next number, of `size` bytes as the entry says: as many as there are unless told.
    mutating func append(_ content: Content, size: Int? = nil, type: UInt8? = nil) {
        switch content {
        case .whole(let bytes): append(type ?? 3, size ?? bytes.count, [], bytes)
        case .delta(let back, let bytes):
            var digits = [UInt8(back & 0x7F)]
            var rest = back >> 7
            while rest > 0 {
                rest -= 1
                digits.insert(UInt8(rest & 0x7F) | 0x80, at: 0)
                rest >>= 7
            }
            append(type ?? 6, size ?? bytes.count, digits, bytes)
        case .deltaOf(let number, let bytes):
            append(type ?? 7, size ?? bytes.count, (try? CraftedPack.id(number).bytes) ?? [], bytes)
        }
    }

    private mutating func append(_ type: UInt8, _ size: Int, _ base: [UInt8], _ data: [UInt8]) {
        offsets.append(nextOffset)
        entries.append(type << 4 | UInt8(size & 15) | (size > 15 ? 0x80 : 0))
        if size > 15 { entries += CraftedPack.number(size >> 4) }
        entries += base + CraftedPack.deflate(data)
    }

    /// A number as deltas write it, the lowest seven bits first.
    static func number(_ value: Int) -> [UInt8] {
        value < 0x80 ? [UInt8(value)] : [UInt8(value & 0x7F) | 0x80] + number(value >> 7)
    }

    /// A zlib stream that isn't compressed.
    static func deflate(_ bytes: [UInt8]) -> [UInt8] {
        let (low, high) = (UInt8(bytes.count & 0xFF), UInt8(bytes.count >> 8))
        var sums: (UInt32, UInt32) = (1, 0)
        for byte in bytes {
            sums.0 = (sums.0 + UInt32(byte)) % 65521
            sums.1 = (sums.1 + sums.0) % 65521
        }
        return [0x78, 0x01, 1, low, high, ~low, ~high] + bytes + big(Int(sums.1 << 16 | sums.0))
    }

    private static func big(_ value: Int) -> [UInt8] { [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) } }

    /// Writes pack and index into the repository `name`.
    func write(to name: String, in folder: TemporaryFolder) throws {
        let sum = [UInt8](repeating: 0xCC, count: 20)
        let stem = name + "/.git/objects/pack/pack-" + String(repeating: "c", count: 40)
        try folder.write(Array("PACK".utf8) + CraftedPack.big(2) + CraftedPack.big(count) + entries + sum, to: stem + ".pack")
        var index: [UInt8] = [0xFF, 0x74, 0x4F, 0x63] + CraftedPack.big(2)
        for byte in 0..<256 { index += CraftedPack.big(byte < 0xAA ? 0 : count) }
        for number in 0..<count { index += try CraftedPack.id(number).bytes }
        index += [UInt8](repeating: 0, count: 4 * count)
        for offset in offsets { index += CraftedPack.big(offset) }
        try folder.write(index + sum + sum, to: stem + ".idx")
    }

    /// Opens a repository with this pack alone.
    func use(_ body: (borrowing PackedObjects) throws -> Void) throws {
        try TemporaryFolder.use { folder in
            let fixture = try GitFixture("a", in: folder)
            try write(to: "a", in: folder)
            try body(PackedObjects(path: fixture.path))
        }
    }
}
