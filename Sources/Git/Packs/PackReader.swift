internal import CredenceCompression
internal import CredenceVocabulary

/// Reads objects out of packs and loose ones, with what it needs to do so again and again: a cache, an inflater and scratch memory.
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

    private var packs: [Pack] = []
    private var folders: [ObjectFolder]
    private var cache: PackCache
    var inflater: Inflater
    var scratch = ScratchBytes()
    var work: ReadingWork
    // The deltas on the way from an object to its base, the object's first.
    private var links: [Link] = []
    private var recent = 0
    /// How many reads the packs answered.
    private(set) var answered = 0

    /// No git writes longer chains of deltas than 4,095.
    static let depthLimit = 4_096
    /// Larger objects, in bytes, aren't read: git itself takes no such file for text.
    static let sizeLimit = LineComparison.sizeLimit
    // What is larger is made only after its size has been looked up.
    private static let easySize = 64 << 20
    // What isn't larger is inflated elsewhere and copied, in bytes.
    private static let copiedSize = 64 << 10

    /// Opens the packs of the folder of objects at `path` and of its alternates.
    ///
    /// - Throws: `GitError` when zlib doesn't start.
    init(path: String, cacheLimit: Int, work: ReadingWork) throws(GitError) {
        do throws(InflateError) { inflater = try Inflater() } catch {
            throw GitError(code: .unreadable, doing: "open the packs", reason: "zlib did not start")
        }
        folders = ObjectFolder.all(from: path)
        cache = PackCache(limit: cacheLimit)
        self.work = work
        openPacks()
    }

    private func openPacks() {
        var found: [Pack] = []
        for index in folders.indices { found += folders[index].openPacks(limit: Pack.countLimit - packs.count - found.count) }
        packs += found.sorted { $0.index.count > $1.index.count }
        work.allow(packBytes: found.reduce(0) { $0 + $1.file.count })
    }

    /// Opens packs that have come since; false when nothing has.
    private func refresh() -> Bool {
        var hasChanged = false
        for index in folders.indices where folders[index].hasChanged() { hasChanged = true }
        if hasChanged { openPacks() }
        return hasChanged
    }

    /// The object with this id, of at most `limit` bytes.
    func read(_ id: ObjectID, atMost limit: Int = sizeLimit) -> ObjectSearch<PackedObject> {
        search(id) { pack, offset in
            let result = load(pack, offset, limit)
            if case .found = result { answered += 1 }
            return result
        } loose: {
            readLoose($0, limit)
        }
    }

    /// The kind and the size in bytes of an object, of which no more is inflated than its beginning or that of a delta.
    func header(_ id: ObjectID) -> ObjectSearch<(kind: ObjectKind, size: Int)> {
        search(id) { pack, offset in
            measure(pack, offset)
        } loose: { file in
            guard let header = looseHeader(of: file) else { return .refused(.damaged) }
            return .found((header.kind, header.size))
        }
    }

    /// Where the entry of an object stands; nil when no pack has it.
    func place(of id: ObjectID) -> PackPlace? {
        let found: ObjectSearch<PackPlace> = searchPacks(id) { pack, offset in .found(PackPlace(pack: pack, offset: offset)) }
        if case .found(let place) = found { return place }
        return nil
    }

    private func search<Found>(
        _ id: ObjectID, _ look: (_ pack: Int, _ offset: Int) -> ObjectSearch<Found>, loose: (MappedFile) -> ObjectSearch<Found>
    ) -> ObjectSearch<Found> {
        var result: ObjectSearch<Found>
        repeat {
            result = searchPacks(id, look)
            if case .found = result { return result }
            for index in folders.indices {
                guard let file = folders[index].loose(id) else { continue }
                switch loose(file) {
                case .found(let found): return .found(found)
                case .refused(let why): result = .refused(Refusal.greater(result.refusal, why))
                case .elsewhere: continue
                }
            }
            if result.refusal != nil { return result }
        } while refresh()
        return result
    }

    /// Asks `look` about the object in each pack that has it, until one gives something.
    private func searchPacks<Found>(
        _ id: ObjectID, _ look: (_ pack: Int, _ offset: Int) -> ObjectSearch<Found>
    ) -> ObjectSearch<Found> {
        var refusal: Refusal?
        for step in packs.indices {
            // The pack that had the last object comes first.
            let number = step == 0 ? recent : step <= recent ? step - 1 : step
            guard let offset = packs[number].index.find(id) else { continue }
            switch look(number, offset) {
            case .found(let found):
                recent = number
                return .found(found)
            case .refused(let why): refusal = Refusal.greater(refusal, why)
            case .elsewhere: continue
            }
        }
        return refusal.map { .refused($0) } ?? .elsewhere
    }

    private static func key(_ pack: Int, _ offset: Int) -> UInt64 { UInt64(pack) << 48 | UInt64(offset) }

    /// Follows the deltas of the entry at `offset` to what they are made of; they then stand in `links`.
    private func findBase(_ pack: Int, _ offset: Int) -> ObjectSearch<Base> {
        links.removeAll(keepingCapacity: true)
        var offset = offset
        while true {
            guard let entry = packs[pack].file.entry(at: offset) else { return .refused(.damaged) }
            if let object = cache.find(PackReader.key(pack, offset)) {
                // The bound is the same whatever the cache holds.
                return links.count + object.depth > PackReader.depthLimit ? .refused(.endless) : .found(.cached(object))
            }
            let link = Link(offset: offset, entry: entry)
            switch entry.content {
            case .whole(let kind): return .found(.whole(kind, link))
            case .delta(let baseOffset): offset = baseOffset
            case .deltaOf(let id):
                guard let baseOffset = packs[pack].index.find(id) else { return .refused(.damaged) }
                offset = baseOffset
            }
            guard links.count < PackReader.depthLimit else { return .refused(.endless) }
            links.append(link)
        }
    }

    private func load(_ pack: Int, _ offset: Int, _ limit: Int) -> ObjectSearch<PackedObject> {
        let result = make(pack, offset, atMost: max(limit, PackReader.easySize))
        switch result {
        case .found(let object): return object.count <= limit ? result : .refused(.tooLarge)
        case .refused(.tooLarge) where limit < PackReader.sizeLimit:
            // What it is made of is larger than it may be itself.
            guard case .found(let header) = measure(pack, offset), header.size <= limit else { return result }
            return make(pack, offset, atMost: PackReader.sizeLimit)
        default: return result
        }
    }

    /// Makes the object whose entry stands at `offset`, when neither it nor any other on the way has more than `limit` bytes.
    private func make(_ pack: Int, _ offset: Int, atMost limit: Int) -> ObjectSearch<PackedObject> {
        var object: PackedObject
        work.beginRead()
        switch findBase(pack, offset) {
        case .found(.cached(let base)): object = base
        case .found(.whole(let kind, let link)):
            guard link.entry.size <= limit else { return .refused(.tooLarge) }
            guard work.take(link.entry.size) else { return .refused(.exhausted) }
            object = PackedObject(kind, count: link.entry.size, depth: 0)
            guard unsafe inflate(link.entry.data, of: pack, into: object.memory) else { return .refused(.damaged) }
            // Each commit is read once; what it is a base of comes soon after.
            if kind != .commit || !links.isEmpty { cache.insert(object, at: PackReader.key(pack, link.offset)) }
        case .elsewhere: return .elsewhere
        case .refused(let why): return .refused(why)
        }
        while let link = links.popLast() {
            switch make(link.entry, of: object, pack, atMost: limit) {
            case .found(let next): object = next
            case let other: return other
            }
            if object.kind != .commit || !links.isEmpty { cache.insert(object, at: PackReader.key(pack, link.offset)) }
        }
        return .found(object)
    }

    /// Makes an object of its base and the delta of an entry.
    private func make(_ entry: PackEntry, of base: PackedObject, _ pack: Int, atMost limit: Int) -> ObjectSearch<PackedObject> {
        guard entry.size <= PackReader.sizeLimit else { return .refused(.tooLarge) }
        guard work.take(entry.size) else { return .refused(.exhausted) }
        guard let bytes = unsafe inflate(entry.data, of: pack, count: entry.size), let delta = unsafe DeltaInstructions(bytes),
            delta.baseSize == base.count
        else { return .refused(.damaged) }
        guard delta.resultSize <= limit else { return .refused(.tooLarge) }
        guard work.take(delta.resultSize) else { return .refused(.exhausted) }
        guard delta.isSound else { return .refused(.damaged) }
        let object = PackedObject(base.kind, count: delta.resultSize, depth: base.depth + 1)
        return unsafe delta.apply(to: UnsafeBufferPointer(base.memory), into: object.memory) ? .found(object) : .refused(.damaged)
    }

    private func measure(_ pack: Int, _ offset: Int) -> ObjectSearch<(kind: ObjectKind, size: Int)> {
        let base: Base
        switch findBase(pack, offset) {
        case .found(let found): base = found
        case .elsewhere: return .elsewhere
        case .refused(let why): return .refused(why)
        }
        if let entry = links.first?.entry {
            let start = unsafe scratch.room(for: min(entry.size, DeltaInstructions.headerLimit))
            guard unsafe inflateStart(packs[pack].file.deflated(from: entry.data), into: start) == start.count,
                let delta = unsafe DeltaInstructions(UnsafeBufferPointer(start))
            else { return .refused(.damaged) }
            return .found((base.kind, delta.resultSize))
        }
        switch base {
        case .cached(let object): return .found((object.kind, object.count))
        case .whole(let kind, let link): return .found((kind, link.entry.size))
        }
    }

    /// Inflates the data of an entry, which must fill `memory`, and says whether it could.
    private func inflate(_ data: Int, of pack: Int, into memory: UnsafeMutableBufferPointer<UInt8>) -> Bool {
        if memory.count <= PackReader.copiedSize {
            // Room to spare and a copy take less than no room to spare.
            guard let bytes = unsafe inflate(data, of: pack, count: memory.count) else { return false }
            _ = unsafe memory.update(from: bytes)
            return true
        }
        let source = unsafe packs[pack].file.deflated(from: data)
        var target = unsafe memory.mutableSpan
        return (try? inflater.inflate(unsafe source.span, into: &target)) != nil
    }

    /// Inflates the data of an entry, which must give `count` bytes, into memory that the next call uses again; nil when it can't.
    private func inflate(_ data: Int, of pack: Int, count: Int) -> UnsafeBufferPointer<UInt8>? {
        let source = unsafe packs[pack].file.deflated(from: data)
        let room = unsafe scratch.room(for: count + Inflater.haste)
        var target = unsafe room.mutableSpan
        guard (try? inflater.inflate(unsafe source.span, into: &target, count: count)) != nil else { return nil }
        return unsafe UnsafeBufferPointer(rebasing: room[..<count])
    }

    /// Inflates what `source` begins with and gives how many bytes came of it; nil when it is damaged or cut short.
    func inflateStart(_ source: UnsafeBufferPointer<UInt8>, into memory: UnsafeMutableBufferPointer<UInt8>) -> Int? {
        var target = unsafe memory.mutableSpan
        return try? inflater.inflateStart(of: unsafe source.span, into: &target)
    }
}
