import CredenceFixtures
import CredenceGit
import CredenceVocabulary
import Testing

/// Repositories with packs of all sorts, and what both readers make of them.
enum PackFixture {
    /// What a reader says of an object; nil where it throws.
    struct Answer: Equatable {
        let header: [ObjectKind: Int]?
        let object: [ObjectKind: [UInt8]]?

        var bytes: [UInt8]? { object?.first?.value }
        var isWhole: Bool { header != nil && object != nil }
    }

    /// Makes a repository of random texts with loose objects only.
    static func make(_ name: String, in folder: TemporaryFolder, seed: UInt64 = 1) throws -> GitFixture {
        let fixture = try GitFixture(name, in: folder)
        try fixture.git(["config", "fastimport.unpackLimit", "100000"])
        try fixture.git(["config", "gc.auto", "0"])
        try fixture.importHistory(TextHistory.small(seed: seed))
        _ = try fixture.writeObject("blob", [])
        try fixture.git(["tag", "-a", "-m", "A tag", "v1"])
        try fixture.git(["update-ref", "refs/tags/empty", "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391"])
        // What no reference leads to isn't packed.
        try fixture.git(["prune", "--expire=now"])
        return fixture
    }

    /// Every object that git knows of.
    static func ids(_ fixture: GitFixture) throws -> [ObjectID] {
        let text = try fixture.git(["cat-file", "--batch-all-objects", "--batch-check=%(objectname)"])
        return text.split(separator: "\n").compactMap { ObjectID(hex: $0) }
    }

    /// What `source` says of an object.
    static func answer(_ id: ObjectID, from source: borrowing some ObjectSource & ~Copyable) -> Answer {
        let header = (try? source.header(id)).map { [$0.kind: $0.size] }
        return Answer(header: header, object: try? source.read(id) { kind, bytes in [kind: copy(bytes)] })
    }

    /// A copy of bytes lent.
    static func copy(_ bytes: Span<UInt8>) -> [UInt8] { unsafe bytes.withUnsafeBufferPointer { unsafe Array($0) } }

    /// Holds every object as `PackedObjects` reads it against libgit2's, twice over, and gives how many reads the packs answered.
    @discardableResult
    static func compare(_ fixture: GitFixture, cacheLimit: Int = 1 << 20) throws -> (objects: Int, answered: Int) {
        let ids = try ids(fixture)
        let repository = try Repository(path: fixture.path)
        let packed = try PackedObjects(path: fixture.path, cacheLimit: cacheLimit)
        try #require(ids.count > 100)
        // In the order of names, which is a random one, and then back.
        for id in ids + ids.reversed() {
            let expected = answer(id, from: repository)
            // Not in one expectation: it would write out all bytes.
            let isSame = answer(id, from: packed) == expected
            #expect(isSame && expected.isWhole, "object \(id)")
        }
        return (ids.count, packed.answeredByPacks / 2)
    }

    /// The files of the packs that end in `ending`, as names in `folder`.
    static func files(_ name: String, _ ending: String, in folder: TemporaryFolder) throws -> [String] {
        let packs = name + "/.git/objects/pack"
        return try folder.names(in: packs).filter { $0.hasSuffix(ending) }.map { packs + "/" + $0 }
    }

    /// Replaces a file: git writes packs read-only.
    static func replace(_ name: String, with bytes: [UInt8], in folder: TemporaryFolder) throws {
        try folder.remove(name)
        try folder.write(bytes, to: name)
    }
}
