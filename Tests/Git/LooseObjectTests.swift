import CredenceFixtures
import CredenceGit
import CredenceVocabulary
import Testing

/// Loose objects, of which libgit2 1.5 reads one that is cut short without end.
@Suite struct LooseObjectTests {
    private static func file(of id: String) -> String { "a/.git/objects/\(id.prefix(2))/\(id.dropFirst(2))" }

    /// A repository with the loose object of a commit and what git says of it.
    private static func use(_ body: (GitFixture, TemporaryFolder, ObjectID) throws -> Void) throws {
        try TemporaryFolder.use { folder in
            let fixture = try PackFixture.make("a", in: folder)
            try body(fixture, folder, #require(ObjectID(hex: try fixture.id())))
        }
    }

    /// The code with which reading, measuring and reading within a bound fail; nil when all three give something.
    private static func code(_ id: ObjectID, in objects: borrowing PackedObjects) -> Limit.Code? {
        do {
            try objects.read(id) { _, _ in }
            _ = try objects.read(id, atMost: 1 << 20) { _, _ in }
            return nil
        } catch { return error.code }
    }

    @Test func `all objects are as libgit2 reads them`() throws {
        try LooseObjectTests.use { fixture, _, _ in
            let answered = try PackFixture.compare(fixture).answered
            #expect(answered == 0)
        }
    }

    @Test func `an object cut short anywhere is damaged`() throws {
        try LooseObjectTests.use { fixture, folder, id in
            let file = LooseObjectTests.file(of: id.description)
            let whole = try folder.read(file)
            for count in 0..<whole.count {
                try PackFixture.replace(file, with: Array(whole.prefix(count)), in: folder)
                let objects = try PackedObjects(path: fixture.path)
                #expect(LooseObjectTests.code(id, in: objects) == (count == 0 ? .missingObjects : .corrupt), "\(count) bytes")
                // Named all the same, so that whoever reads it says that it is damaged.
                guard case .commit(id, branch: "main") = try objects.readHead() else {
                    Issue.record("HEAD stands elsewhere")
                    return
                }
            }
        }
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `a damaged object gives what it was, or an error, from a seed`(seed: UInt64) throws {
        var generator = Fuzz.generator(seed)
        try LooseObjectTests.use { fixture, folder, id in
            let file = LooseObjectTests.file(of: id.description)
            let whole = try folder.read(file)
            let before = try PackFixture.answer(id, from: PackedObjects(path: fixture.path))
            for _ in 0..<200 {
                try PackFixture.replace(file, with: Fuzz.damage(whole, &generator), in: folder)
                let found = try PackFixture.answer(id, from: PackedObjects(path: fixture.path)).object
                #expect(found == nil || found == before.object)
            }
        }
    }

    @Test func `a tag that is cut short is passed over`() throws {
        try LooseObjectTests.use { fixture, folder, id in
            let file = LooseObjectTests.file(of: try fixture.id("refs/tags/v1"))
            try PackFixture.replace(file, with: Array(try folder.read(file).dropLast(5)), in: folder)
            let objects = try PackedObjects(path: fixture.path)
            #expect(try objects.readReferences(prefix: "refs/").references.map(\.commit).contains(id))
            #expect(!(try objects.readReferences(prefix: "refs/tags/").references.map(\.name).contains("v1")))
        }
    }

    @Test func `an object cut short in an alternate, or beside a whole one in a pack, doesn't matter more`() throws {
        try LooseObjectTests.use { fixture, folder, id in
            try fixture.git(["clone", "-q", "--shared", ".", folder.path("b")])
            try fixture.git(["repack", "-aq"])
            let file = LooseObjectTests.file(of: id.description)
            try PackFixture.replace(file, with: Array(try folder.read(file).dropLast(5)), in: folder)
            #expect(LooseObjectTests.code(id, in: try PackedObjects(path: fixture.path)) == nil)
            for pack in try PackFixture.files("a", ".idx", in: folder) { try folder.remove(pack) }
            #expect(LooseObjectTests.code(id, in: try PackedObjects(path: folder.path("b"))) == .corrupt)
        }
    }

    @Test(arguments: ["blob", "blob 4", "blob x\0text", "blob 04\0text", "blob -4\0text", "blob  4\0text", "text 4\0text", "4\0text", "\0"])
    func `an object without a header is damaged`(header: String) throws {
        try LooseObjectTests.use { fixture, folder, id in
            let file = LooseObjectTests.file(of: id.description)
            try PackFixture.replace(file, with: CraftedPack.deflate(Array(header.utf8)), in: folder)
            #expect(LooseObjectTests.code(id, in: try PackedObjects(path: fixture.path)) == .corrupt)
        }
    }

    @Test(arguments: [(3, Limit.Code.corrupt), (4, nil), (5, .corrupt), (5_000, .corrupt), (1 << 50, .corrupt)])
    func `an object has as many bytes as it says`(size: Int, code: Limit.Code?) throws {
        try LooseObjectTests.use { fixture, folder, id in
            let bytes = CraftedPack.deflate(Array("blob \(size)\0text".utf8))
            try PackFixture.replace(LooseObjectTests.file(of: id.description), with: bytes, in: folder)
            let objects = try PackedObjects(path: fixture.path)
            #expect(LooseObjectTests.code(id, in: objects) == code)
            #expect(try size > 5_000 || objects.header(id) == (.blob, size))
            try PackFixture.replace(LooseObjectTests.file(of: id.description), with: bytes + [0], in: folder)
            #expect(LooseObjectTests.code(id, in: try PackedObjects(path: fixture.path)) == .corrupt)
        }
    }

    @Test func `what is no regular file is no object`() throws {
        try LooseObjectTests.use { fixture, folder, id in
            let file = LooseObjectTests.file(of: id.description)
            try folder.remove(file)
            try Program.run(["mkfifo", file], in: folder.path)
            #expect(LooseObjectTests.code(id, in: try PackedObjects(path: fixture.path)) == .missingObjects)
        }
    }
}
