internal import CredenceVocabulary

/// A pack (`.pack`): the entries of its objects, one after another.
struct PackFile {
    private let file: MappedFile
    // Where the entries end and the checksum begins.
    private let end: Int

    /// How many bytes the pack has.
    var count: Int { file.count }

    /// How many bytes stand before the first entry.
    static let headerLength = 12
    /// Deflate makes no more than this of a byte.
    static let bestRatio = 1032

    /// Nil when the file isn't the pack that `index` is of.
    init?(_ file: MappedFile, index: PackIndex) {
        let end = file.count - ObjectID.length
        guard end >= PackFile.headerLength, file.word(at: 0) == 0x5041_434B, (2...3).contains(file.word(at: 4)),
            Int(file.word(at: 8)) == index.count, unsafe ObjectID(file.bytes.span, at: end) == index.packChecksum
        else { return nil }
        (self.file, self.end) = (file, end)
    }

    /// Parses the header of the entry at `offset`; nil when there can be none, or when it promises more than the rest of the pack can hold.
    func entry(at offset: Int) -> PackEntry? {
        guard offset >= PackFile.headerLength, offset < end else { return nil }
        var position = offset
        func next() -> UInt8? {
            guard position < end else { return nil }
            defer { position += 1 }
            return unsafe file.bytes[position]
        }
        guard var byte = next() else { return nil }
        let type = byte >> 4 & 7
        var size = Int(byte & 15)
        var shift = 4
        while byte & 0x80 != 0 {
            guard shift <= 53, let more = next() else { return nil }
            byte = more
            size |= Int(byte & 0x7F) << shift
            shift += 7
        }
        let content: PackEntry.Content
        switch type {
        case 1: content = .whole(.commit)
        case 2: content = .whole(.tree)
        case 3: content = .whole(.blob)
        case 4: content = .whole(.tag)
        case 6:
            guard var byte = next() else { return nil }
            var back = Int(byte & 0x7F)
            while byte & 0x80 != 0 {
                guard back < MappedFile.sizeLimit, let more = next() else { return nil }
                byte = more
                back = (back + 1) << 7 | Int(byte & 0x7F)
            }
            guard back > 0, back <= offset - PackFile.headerLength else { return nil }
            content = .delta(baseOffset: offset - back)
        case 7:
            guard end - position >= ObjectID.length, let base = unsafe ObjectID(file.bytes.span, at: position) else { return nil }
            position += ObjectID.length
            content = .deltaOf(base)
        default: return nil
        }
        guard size / PackFile.bestRatio <= end - position else { return nil }
        return PackEntry(content: content, size: size, data: position)
    }

    /// Lends what stands from `data`, where an entry's deflated bytes begin, to the end of all entries; lent, it ends with this object.
    func deflated(from data: Int) -> UnsafeBufferPointer<UInt8> {
        guard data >= 0, data <= end else { return unsafe UnsafeBufferPointer(start: nil, count: 0) }
        return unsafe UnsafeBufferPointer(rebasing: file.bytes[data..<end])
    }
}
