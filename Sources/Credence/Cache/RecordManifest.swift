internal import CredenceProjects

/// What chunks a stored record has: a record of which a chunk is missing, changed or another's doesn't fit its manifest.
struct RecordManifest: Hashable {
    /// The length and sum of each section's chunks, in order.
    var sections: [RecordSection: [Chunk]] = [:]

    /// What a chunk's bytes must be.
    struct Chunk: Hashable {
        let length: Int
        let sum: UInt64

        init(_ bytes: [UInt8]) {
            length = bytes.count
            sum = Checksum.of(bytes)
        }

        init(length: Int, sum: UInt64) {
            self.length = length
            self.sum = sum
        }
    }

    /// How many bytes all chunks have.
    var length: Int { sections.values.reduce(0) { $0 + $1.reduce(0) { $0 + $1.length } } }

    /// How many chunks each section has.
    var counts: [RecordSection: Int] { sections.mapValues(\.count) }

    /// Takes up what `change` does, and says by which number its chunk goes.
    mutating func make(_ change: SectionChange) -> Int {
        if case .replace(let section, _) = change { sections[section] = [] }
        sections[change.section, default: []].append(Chunk(change.bytes))
        return (sections[change.section]?.count ?? 1) - 1
    }

    /// The manifest as bytes, closed by a sum over them and what the record is.
    func bytes(of key: RecordKey, generation: Int) -> [UInt8] {
        var writer = ByteWriter()
        writer.append(sections.sorted { $0.key.rawValue < $1.key.rawValue }) { writer, section in
            writer.append(byte: section.key.rawValue)
            writer.append(section.value) { writer, chunk in
                writer.append(unsigned: chunk.length)
                writer.append(chunk.sum)
            }
        }
        let sum = Checksum.of(writer.bytes, seed: key.seed(generation: generation))
        writer.append(sum)
        return writer.bytes
    }
}

extension RecordManifest {
    /// The manifest that `bytes(of:generation:)` wrote.
    init(_ bytes: [UInt8], of key: RecordKey, generation: Int) throws(Malformed) {
        var reader = ByteReader(bytes)
        let count = try reader.count(each: 2)
        for _ in 0..<count {
            guard let section = RecordSection(rawValue: try reader.byte()), sections[section] == nil else { throw Malformed() }
            sections[section] = try reader.list(each: 2) { reader throws(Malformed) in
                Chunk(length: try reader.unsigned(), sum: try reader.number())
            }
        }
        let sum = Checksum.of(Array(bytes[..<reader.position]), seed: key.seed(generation: generation))
        guard try reader.number() == sum else { throw Malformed() }
        try reader.finish()
    }
}
