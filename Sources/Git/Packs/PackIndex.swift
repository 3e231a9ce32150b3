internal import CredenceVocabulary

/// The index of a pack (`.idx`, version 1 or 2): which object stands where.
struct PackIndex {
    /// How many objects the pack holds.
    let count: Int

    private let file: MappedFile
    // How many offsets are too large for 31 bits.
    private let longCount: Int
    // Version 1 has rows of an offset and a name; in version 2 there is a header, and names, checksums and offsets stand apart.
    private let isOld: Bool

    private var fanOut: Int { isOld ? 0 : 8 }
    private var names: Int { isOld ? 256 * 4 + 4 : 8 + 256 * 4 }
    private var nameStride: Int { isOld ? 4 + ObjectID.length : ObjectID.length }

    /// Name, checksum and offset of an object.
    private static let rowLength = ObjectID.length + 4 + 4
    /// The checksums of the pack and of the index.
    private static let trailerLength = 2 * ObjectID.length

    /// Nil when the file isn't an index that is whole.
    init?(_ file: MappedFile) {
        let isOld = file.word(at: 0) != 0xFF74_4F63
        guard isOld || file.word(at: 4) == 2 else { return nil }
        let fanOut = isOld ? 0 : 8
        var last: UInt32 = 0
        for byte in 0..<256 {
            let next = file.word(at: fanOut + 4 * byte)
            guard next >= last else { return nil }
            last = next
        }
        let rowLength = isOld ? 4 + ObjectID.length : PackIndex.rowLength
        let rest = file.count - (fanOut + 256 * 4 + rowLength * Int(last) + PackIndex.trailerLength)
        guard rest >= 0, rest / 8 <= (isOld ? 0 : max(0, Int(last) - 1)) else { return nil }
        (self.file, count, longCount, self.isOld) = (file, Int(last), rest / 8, isOld)
    }

    /// The checksum of the pack that this is the index of, as the index says.
    var packChecksum: ObjectID? {
        unsafe ObjectID(file.bytes.span, at: file.count - PackIndex.trailerLength)
    }

    /// Where the object's entry stands in the pack, as the index says; nil when the index doesn't know the object.
    func find(_ id: ObjectID) -> Int? {
        let wanted = id.words
        let byte = Int(wanted.high >> 56)
        // The file may have changed since it was opened: nothing read from it is a bound.
        var low = byte == 0 ? 0 : Int(file.word(at: fanOut + 4 * (byte - 1)))
        var high = min(count, Int(file.word(at: fanOut + 4 * byte)))
        while low < high {
            let middle = low + (high - low) / 2
            let name = names + nameStride * middle
            let found = (file.longWord(at: name), file.longWord(at: name + 8), file.word(at: name + 16))
            if found == (wanted.high, wanted.middle, wanted.low) { return offset(of: middle) }
            if found < (wanted.high, wanted.middle, wanted.low) { low = middle + 1 } else { high = middle }
        }
        return nil
    }

    private func offset(of row: Int) -> Int? {
        if isOld { return Int(file.word(at: 256 * 4 + nameStride * row)) }
        let offsets = names + (ObjectID.length + 4) * count
        let short = file.word(at: offsets + 4 * row)
        guard short & 0x8000_0000 != 0 else { return Int(short) }
        let longRow = Int(short & 0x7FFF_FFFF)
        guard longRow < longCount else { return nil }
        return Int(exactly: file.longWord(at: offsets + 4 * count + 8 * longRow))
    }
}
