internal import CredenceCompression
internal import CredenceVocabulary

/// Reads objects out of packs, with what it needs to do so again and again: a cache, an inflater and scratch memory.
final class PackReader {
    private struct Link {
        let offset: Int
        let entry: PackEntry
    }

    private enum Base {
        case cached(PackedObject)
        case whole(ObjectKind, Link)

        var kind: ObjectKind {
            switch self {
            case .cached(let object): object.kind
            case .whole(let kind, _): kind
            }
        }
    }

    private let packs: [Pack]
    private var cache: PackCache
    private var inflater: Inflater
    private var scratch = ScratchBytes()
    // The deltas on the way from an object to its base, the object's first.
    private var links: [Link] = []
    private var recent = 0
    /// How many reads the packs answered.
    private(set) var answered = 0

    /// No git writes longer chains of deltas than 4,095.
    static let depthLimit = 4_096
    /// Larger objects, in bytes, are left to libgit2.
    static let sizeLimit = 64 << 20

    init(packs: [Pack], cacheLimit: Int) throws(InflateError) {
        inflater = try Inflater()
        self.packs = packs
        cache = PackCache(limit: cacheLimit)
    }

    /// The object with this id.
    func read(_ id: ObjectID) -> PackSearch<PackedObject> {
        let result = search(id) { pack, offset in load(pack, offset) }
        if case .found = result { answered += 1 }
        return result
    }

    /// The kind and the size in bytes of an object, of which no more is inflated than the beginning of a delta.
    func header(_ id: ObjectID) -> PackSearch<(kind: ObjectKind, size: Int)> {
        search(id) { pack, offset in measure(pack, offset) }
    }

    /// Where the entry of an object stands; nil when no pack has it.
    func place(of id: ObjectID) -> PackPlace? {
        let found: PackSearch<PackPlace> = search(id) { pack, offset in .found(PackPlace(pack: pack, offset: offset)) }
        if case .found(let place) = found { return place }
        return nil
    }

    /// Asks `look` about the object in each pack that has it, until one gives something.
    private func search<Found>(_ id: ObjectID, _ look: (_ pack: Int, _ offset: Int) -> PackSearch<Found>) -> PackSearch<Found> {
        var result = PackSearch<Found>.elsewhere
        for step in packs.indices {
            // The pack that had the last object comes first.
            let number = step == 0 ? recent : step <= recent ? step - 1 : step
            guard let offset = packs[number].index.find(id) else { continue }
            switch look(number, offset) {
            case .found(let found):
                recent = number
                return .found(found)
            case .endless: result = .endless
            case .elsewhere: continue
            }
        }
        return result
    }

    private static func key(_ pack: Int, _ offset: Int) -> UInt64 { UInt64(pack) << 48 | UInt64(offset) }

    /// Follows the deltas of the entry at `offset` to what they are made of; they then stand in `links`.
    private func findBase(_ pack: Int, _ offset: Int) -> PackSearch<Base> {
        links.removeAll(keepingCapacity: true)
        var offset = offset
        while true {
            guard let entry = packs[pack].file.entry(at: offset) else { return .elsewhere }
            if let object = cache.find(PackReader.key(pack, offset)) {
                // The bound is the same whatever the cache holds.
                return links.count + object.depth > PackReader.depthLimit ? .endless : .found(.cached(object))
            }
            let link = Link(offset: offset, entry: entry)
            switch entry.content {
            case .whole(let kind): return .found(.whole(kind, link))
            case .delta(let baseOffset): offset = baseOffset
            case .deltaOf(let id):
                guard let baseOffset = packs[pack].index.find(id) else { return .elsewhere }
                offset = baseOffset
            }
            guard links.count < PackReader.depthLimit else { return .endless }
            links.append(link)
        }
    }

    private func load(_ pack: Int, _ offset: Int) -> PackSearch<PackedObject> {
        var object: PackedObject
        switch findBase(pack, offset) {
        case .found(.cached(let base)): object = base
        case .found(.whole(let kind, let link)):
            guard link.entry.size <= PackReader.sizeLimit else { return .elsewhere }
            object = PackedObject(kind, count: link.entry.size, depth: 0)
            guard unsafe inflate(link.entry.data, of: pack, into: object.memory) else { return .elsewhere }
            // Each commit is read once; what it is a base of comes soon after.
            if kind != .commit || !links.isEmpty { cache.insert(object, at: PackReader.key(pack, link.offset)) }
        case .elsewhere: return .elsewhere
        case .endless: return .endless
        }
        while let link = links.popLast() {
            guard let next = make(link.entry, of: object, pack) else { return .elsewhere }
            object = next
            if object.kind != .commit || !links.isEmpty { cache.insert(object, at: PackReader.key(pack, link.offset)) }
        }
        return .found(object)
    }

    /// Makes an object of its base and the delta of an entry; nil when the delta is damaged or one of the two is too large.
    private func make(_ entry: PackEntry, of base: PackedObject, _ pack: Int) -> PackedObject? {
        guard entry.size <= PackReader.sizeLimit else { return nil }
        let bytes = unsafe scratch.room(for: entry.size)
        guard unsafe inflate(entry.data, of: pack, into: bytes),
            let delta = unsafe DeltaInstructions(UnsafeBufferPointer(bytes)),
            delta.baseSize == base.count, delta.resultSize <= PackReader.sizeLimit, delta.isSound
        else { return nil }
        let object = PackedObject(base.kind, count: delta.resultSize, depth: base.depth + 1)
        return unsafe delta.apply(to: UnsafeBufferPointer(base.memory), into: object.memory) ? object : nil
    }

    private func measure(_ pack: Int, _ offset: Int) -> PackSearch<(kind: ObjectKind, size: Int)> {
        let base: Base
        switch findBase(pack, offset) {
        case .found(let found): base = found
        case .elsewhere: return .elsewhere
        case .endless: return .endless
        }
        let size: Int
        if let entry = links.first?.entry {
            let start = unsafe scratch.room(for: min(entry.size, DeltaInstructions.headerLimit))
            var target = unsafe start.mutableSpan
            let source = unsafe packs[pack].file.deflated(from: entry.data)
            guard let count = try? inflater.inflateStart(of: unsafe source.span, into: &target), count == start.count,
                let delta = unsafe DeltaInstructions(UnsafeBufferPointer(start))
            else { return .elsewhere }
            size = delta.resultSize
        } else {
            switch base {
            case .cached(let object): size = object.count
            case .whole(_, let link): size = link.entry.size
            }
        }
        return size <= PackReader.sizeLimit ? .found((base.kind, size)) : .elsewhere
    }

    /// Inflates the data of an entry, which must fill `memory`, and says whether it could.
    private func inflate(_ data: Int, of pack: Int, into memory: UnsafeMutableBufferPointer<UInt8>) -> Bool {
        let source = unsafe packs[pack].file.deflated(from: data)
        var target = unsafe memory.mutableSpan
        return (try? inflater.inflate(unsafe source.span, into: &target)) != nil
    }
}
