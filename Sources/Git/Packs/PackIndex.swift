internal import CredenceVocabulary

/// The index of a pack (`.idx`, version 2): which object stands where.
struct PackIndex {
    /// How many objects the pack holds.
    let count: Int

    private let file: MappedFile
    // How many offsets are too large for 31 bits.
    private let longCount: Int

    private static let fanOut = 8
    private static let names = 8 + 256 * 4
    /// Name, checksum and offset of an object.
    private static let rowLength = ObjectID.length + 4 + 4
    /// The checksums of the pack and of the index.
    private static let trailerLength = 2 * ObjectID.length

    /// Nil when the file isn't an index of version 2 that is whole.
    init?(_ file: MappedFile) {
        guard file.word(at: 0) == 0xFF74_4F63, file.word(at: 4) == 2 else { return nil }
        var last: UInt32 = 0
        for byte in 0..<256 {
            let next = file.word(at: PackIndex.fanOut + 4 * byte)
            guard next >= last else { return nil }
            last = next
        }
        let least = PackIndex.names + PackIndex.rowLength * Int(last) + PackIndex.trailerLength
        let rest = file.count - least
        guard rest >= 0, rest / 8 <= max(0, Int(last) - 1) else { return nil }
        (self.file, count, longCount) = (file, Int(last), rest / 8)
    }

    /// The checksum of the pack that this is the index of, as the index says.
    var packChecksum: ObjectID? {
        unsafe ObjectID(file.bytes.span, at: file.count - PackIndex.trailerLength)
    }

    /// Whether all rows point into a pack of `packSize` bytes; libgit2 (1.5 at least) reads wherever they point, and that ends the process.
    func stays(within packSize: Int) -> Bool {
        (0..<count).allSatisfy { row in
            guard let offset = offset(of: row) else { return false }
            return offset >= PackFile.headerLength && offset < packSize - ObjectID.length
        }
    }

    /// Where the object's entry stands in the pack, as the index says; nil when the index doesn't know the object.
    func find(_ id: ObjectID) -> Int? {
        let wanted = id.words
        let byte = Int(wanted.high >> 56)
        // The file may have changed since it was opened: nothing read from it is a bound.
        var low = byte == 0 ? 0 : Int(file.word(at: PackIndex.fanOut + 4 * (byte - 1)))
        var high = min(count, Int(file.word(at: PackIndex.fanOut + 4 * byte)))
        while low < high {
            let middle = low + (high - low) / 2
            let name = PackIndex.names + ObjectID.length * middle
            let found = (file.longWord(at: name), file.longWord(at: name + 8), file.word(at: name + 16))
            if found == (wanted.high, wanted.middle, wanted.low) { return offset(of: middle) }
            if found < (wanted.high, wanted.middle, wanted.low) { low = middle + 1 } else { high = middle }
        }
        return nil
    }

    private func offset(of row: Int) -> Int? {
        let offsets = PackIndex.names + (ObjectID.length + 4) * count
        let short = file.word(at: offsets + 4 * row)
        guard short & 0x8000_0000 != 0 else { return Int(short) }
        let longRow = Int(short & 0x7FFF_FFFF)
        guard longRow < longCount else { return nil }
        return Int(exactly: file.longWord(at: offsets + 4 * count + 8 * longRow))
    }
}
