package import CredenceVocabulary

/// The objects of a repository, read straight from its packs and loose files, and from those of its alternates.
///
/// Each task that reads opens its own; all they share is that a pack is mapped once. libgit2 is asked for no object: it reads a loose one that is cut short,
/// and deltas that go in a circle, without end.
@safe package struct PackedObjects: ~Copyable {
    /// The repository itself, for references and the like.
    package let repository: Repository

    private let reader: PackReader

    /// The most bytes of objects that are kept for later reads, unless told; several readers of one repository share it out.
    package static let usualCache = 80 << 20

    /// Opens the repository whose work tree or Git folder is exactly `path`, with its packs.
    ///
    /// - Parameters:
    ///   - cacheLimit: the most bytes of objects that are kept for later reads.
    ///   - work: how much may be done.
    /// - Throws: `GitError`, as `Repository` does.
    package init(path: String, cacheLimit: Int = PackedObjects.usualCache, work: ReadingWork = ReadingWork()) throws(GitError) {
        let opened = try Repository(path: path)
        reader = try PackReader(path: opened.commonFolder + "objects", cacheLimit: cacheLimit, work: work)
        repository = opened
    }

    /// Where an object lies; nil when it is in none of the packs.
    package borrowing func place(of id: ObjectID) -> PackPlace? { reader.place(of: id) }

    /// How many reads were answered from packs so far.
    package var answeredByPacks: Int { reader.answered }

    /// The tree without entries, which git knows without having it.
    private static let emptyTree = ObjectID(hex: "4b825dc642cb6eb9a060e54bf8d69288fbee4904")

    private static func absent(_ doing: String) -> GitError {
        GitError(code: .missingObjects, doing: doing, reason: "no pack and no loose file has it")
    }
}

extension PackedObjects: ObjectSource {
    /// Lends the bytes of an object to `body`, which may read others meanwhile.
    package borrowing func read<Result>(_ id: ObjectID, _ body: (ObjectKind, Span<UInt8>) -> Result) throws(GitError) -> Result {
        switch reader.read(id) {
        case .found(let object): return object.lend(body)
        case _ where id == PackedObjects.emptyTree: return body(.tree, [UInt8]().span)
        case .elsewhere: throw PackedObjects.absent("read object \(id)")
        case .refused(let why): throw why.error("read object \(id)")
        }
    }

    /// Lends the bytes of an object of at most `limit` bytes to `body`.
    package borrowing func read<Result>(
        _ id: ObjectID, atMost limit: Int, _ body: (ObjectKind, Span<UInt8>) -> Result
    ) throws(GitError) -> Result? {
        switch reader.read(id, atMost: min(limit, PackReader.sizeLimit)) {
        case .found(let object): return object.lend(body)
        case _ where id == PackedObjects.emptyTree: return body(.tree, [UInt8]().span)
        case .refused(.tooLarge): return nil
        case .elsewhere: throw PackedObjects.absent("read object \(id)")
        case .refused(let why): throw why.error("read object \(id)")
        }
    }

    /// The kind and the size in bytes of an object.
    package borrowing func header(_ id: ObjectID) throws(GitError) -> (kind: ObjectKind, size: Int) {
        switch reader.header(id) {
        case .found(let header): return header
        case _ where id == PackedObjects.emptyTree: return (.tree, 0)
        case .elsewhere: throw PackedObjects.absent("read the header of object \(id)")
        case .refused(let why): throw why.error("read the header of object \(id)")
        }
    }
}
