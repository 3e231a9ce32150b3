internal import Foundation

/// A pack and its index, byte by byte, under ids that need not be their objects' own.
struct HandmadePack {
    /// An object's id, 20 bytes.
    typealias ID = [UInt8]

    enum Kind: UInt8 {
        case commit = 1, tree, blob, tag, offsetDelta = 6, baseDelta
    }

    private var pack: [UInt8] = []
    private var index: [(id: ID, offset: Int)] = []

    /// An id that no object has by itself.
    static func id(_ number: Int) -> ID { [0xBA, 0xD0] + [UInt8](repeating: 0, count: 10) + UInt64(number).bigEndianBytes }

    static func hex(_ id: ID) -> String {
        let digits = Array("0123456789abcdef")
        return String(id.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
    }

    /// Adds an object, under the id `id` or its own, and gives the id.
    @discardableResult
    mutating func add(_ kind: Kind, _ content: [UInt8], as id: ID? = nil) -> ID {
        let name = ["", "commit", "tree", "blob", "tag"][Int(kind.rawValue)]
        let id = id ?? SHA1.digest(of: Array("\(name) \(content.count)\0".utf8) + content)
        add(kind, Deflated(content), as: id)
        return id
    }

    /// Adds what stands in a stream.
    ///
    /// - Parameters:
    ///   - size: what its head says, if not what the stream holds.
    ///   - base: what stands before a delta's stream: its base's id or distance.
    mutating func add(_ kind: Kind, _ stream: Deflated, as id: ID, size: Int? = nil, base: [UInt8] = []) {
        index.append((id, 12 + pack.count))
        var size = UInt64(size ?? stream.size)
        var byte = kind.rawValue << 4 | UInt8(size & 15)
        size >>= 4
        while size > 0 {
            pack.append(byte | 0x80)
            byte = UInt8(size & 0x7F)
            size >>= 7
        }
        pack.append(byte)
        pack += base + stream.bytes
    }

    /// Adds a delta that gives `result` by copying nothing, said to be on the object `base`.
    mutating func addDelta(_ result: [UInt8], as id: ID, on base: ID, baseSize: Int, resultSize: Int? = nil) {
        add(.baseDelta, Deflated(HandmadePack.delta(result, baseSize: baseSize, resultSize: resultSize)), as: id, base: base)
    }

    /// The bytes of a delta that inserts `result`, of fewer than 128 bytes.
    static func delta(_ result: [UInt8], baseSize: Int, resultSize: Int? = nil) -> [UInt8] {
        varied(baseSize) + varied(resultSize ?? result.count) + [UInt8(result.count)] + result
    }

    private static func varied(_ number: Int) -> [UInt8] {
        var (bytes, rest): ([UInt8], Int) = ([], number)
        repeat {
            bytes.append(UInt8(rest & 0x7F) | (rest > 0x7F ? 0x80 : 0))
            rest >>= 7
        } while rest > 0
        return bytes
    }

    /// A tree of entries in the order in which they stand.
    static func tree(_ entries: [(mode: String, name: String, id: ID)]) -> [UInt8] {
        entries.flatMap { Array("\($0.mode) \($0.name)\0".utf8) + $0.id }
    }

    /// A commit of Ada's.
    static func commit(tree: ID, parents: [ID] = [], day: Int = 0, message: String = "Say something\n") -> [UInt8] {
        let who = "Ada Kaya <ada@example.org> \(1_700_000_000 + 86_400 * day) +0000"
        let parents = parents.map { "parent \(hex($0))\n" }.joined()
        return Array("tree \(hex(tree))\n\(parents)author \(who)\ncommitter \(who)\n\n\(message)".utf8)
    }

    /// Writes both files into a repository's Git folder, with checksums that are right.
    func write(to folder: String) throws {
        let body = Array("PACK".utf8) + UInt32(2).bigEndianBytes + UInt32(index.count).bigEndianBytes + pack
        let checksum = SHA1.digest(of: body)
        let sorted = index.sorted { $0.id.lexicographicallyPrecedes($1.id) }
        var table: [UInt8] = [0xFF, 0x74, 0x4F, 0x63] + UInt32(2).bigEndianBytes
        var fanout = [UInt32](repeating: 0, count: 256)
        for entry in sorted { fanout[Int(entry.id[0])] += 1 }
        for byte in 1..<256 { fanout[byte] += fanout[byte - 1] }
        table += fanout.flatMap(\.bigEndianBytes) + sorted.flatMap(\.id)
        // The CRCs of packed bytes, which only `git repack` looks at.
        table += [UInt8](repeating: 0, count: 4 * sorted.count)
        table += sorted.flatMap { UInt32($0.offset).bigEndianBytes } + checksum
        table += SHA1.digest(of: table)
        let name = folder + "/objects/pack/pack-" + HandmadePack.hex(checksum)
        try Data(body + checksum).write(to: URL(filePath: name + ".pack"))
        try Data(table).write(to: URL(filePath: name + ".idx"))
    }
}
