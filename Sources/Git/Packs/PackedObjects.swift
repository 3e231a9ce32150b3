internal import CredenceCompression
package import CredenceVocabulary

/// The objects of a repository, read straight from its packs where that can be, by libgit2 where not.
///
/// It locks nothing and shares nothing: each task that reads opens its own. What it doesn't find in the packs that were there when it was opened, or
/// finds but in an unusual or damaged way, it leaves to libgit2, whose answer then counts.
@safe package struct PackedObjects: ~Copyable {
    /// The repository itself, for references and the like.
    package let repository: Repository

    private let reader: PackReader

    /// The most bytes of objects that are kept for later reads, unless told; several readers of one repository share it out.
    package static let usualCache = 80 << 20

    /// Opens the repository whose work tree or Git folder is exactly `path`, with its packs.
    ///
    /// - Parameter cacheLimit: the most bytes of objects that are kept for later reads.
    /// - Throws: `GitError`, as `Repository` does, and `corrupt` when an index of a pack is damaged in a way that libgit2 doesn't survive.
    package init(path: String, cacheLimit: Int = PackedObjects.usualCache) throws(GitError) {
        try self.init(try Repository(path: path), cacheLimit: cacheLimit)
    }

    /// The objects of an open repository.
    package init(_ opened: consuming Repository, cacheLimit: Int = PackedObjects.usualCache) throws(GitError) {
        let packs = try Pack.all(in: opened.commonFolder + "objects/pack")
        do throws(InflateError) {
            reader = try PackReader(packs: packs, cacheLimit: cacheLimit)
        } catch {
            throw GitError(code: .unreadable, doing: "open the packs", reason: "zlib did not start")
        }
        repository = opened
    }

    /// Where an object lies; nil when it is in none of the packs.
    package borrowing func place(of id: ObjectID) -> PackPlace? { reader.place(of: id) }

    /// How many reads were answered without libgit2 so far.
    package var answeredByPacks: Int { reader.answered }

    private static func endless(_ doing: String) -> GitError {
        GitError(code: .corrupt, doing: doing, reason: "its chain of deltas is a circle or longer than \(PackReader.depthLimit)")
    }
}

extension PackedObjects: ObjectSource {
    /// Lends the bytes of an object to `body`, which may read others meanwhile.
    package borrowing func read<Result>(_ id: ObjectID, _ body: (ObjectKind, Span<UInt8>) -> Result) throws(GitError) -> Result {
        switch reader.read(id) {
        case .found(let object): return object.lend(body)
        case .elsewhere: return try repository.read(id, body)
        case .endless: throw PackedObjects.endless("read object \(id)")
        }
    }

    /// Lends the bytes of an object of at most `limit` bytes; what lies in a pack is read at once, for its size is bounded there.
    package borrowing func read<Result>(
        _ id: ObjectID, atMost limit: Int, _ body: (ObjectKind, Span<UInt8>) -> Result
    ) throws(GitError) -> Result? {
        switch reader.read(id) {
        case .found(let object): return object.count <= limit ? object.lend(body) : nil
        case .elsewhere: return try repository.read(id, atMost: limit, body)
        case .endless: throw PackedObjects.endless("read object \(id)")
        }
    }

    /// The kind and the size in bytes of an object.
    package borrowing func header(_ id: ObjectID) throws(GitError) -> (kind: ObjectKind, size: Int) {
        switch reader.header(id) {
        case .found(let header): return header
        case .elsewhere: return try repository.header(id)
        case .endless: throw PackedObjects.endless("read the header of object \(id)")
        }
    }
}
