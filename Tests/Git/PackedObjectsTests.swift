import CredenceFixtures
import CredenceGit
import CredenceVocabulary
import Testing

@Suite struct PackedObjectsTests {
    private static let repack = ["repack", "-adfq"]

    private static func compare(_ make: (GitFixture, TemporaryFolder) throws -> Void) throws -> (objects: Int, answered: Int) {
        try TemporaryFolder.use { folder in
            let fixture = try PackFixture.make("a", in: folder)
            try make(fixture, folder)
            return try PackFixture.compare(fixture)
        }
    }

    @Test(arguments: [
        ["-c", "pack.threads=1"] + repack, repack + ["--depth=1", "--window=2"], repack + ["--depth=200", "--window=50"],
        repack + ["--depth=0"],
        ["-c", "repack.useDeltaBaseOffset=false"] + repack + ["--depth=100"], ["-c", "pack.compression=0"] + repack,
        ["-c", "repack.useDeltaBaseOffset=false", "-c", "pack.compression=9"] + repack, ["-c", "pack.indexVersion=2"] + repack + ["-b"],
    ])
    func `all objects are as libgit2 reads them, and all come from the pack`(command: [String]) throws {
        let counts = try PackedObjectsTests.compare { fixture, _ in
            try fixture.git(command)
            try fixture.git(["prune-packed"])
        }
        #expect(counts.answered == counts.objects)
    }

    @Test(arguments: [0, 1, 4_000, 100_000])
    func `a small cache changes nothing`(cacheLimit: Int) throws {
        try TemporaryFolder.use { folder in
            let fixture = try PackFixture.make("a", in: folder, seed: 2)
            try fixture.git(PackedObjectsTests.repack + ["--depth=100"])
            let counts = try PackFixture.compare(fixture, cacheLimit: cacheLimit)
            #expect(counts.answered == counts.objects)
        }
    }

    @Test func `several packs and loose objects are read`() throws {
        let counts = try PackedObjectsTests.compare { fixture, _ in
            try fixture.git(["config", "fastimport.unpackLimit", "1"])
            for seed in [11, 12] as [UInt64] { try fixture.importHistory(TextHistory.small(seed: seed), checkout: false) }
            _ = try fixture.writeObject("blob", Array("loose".utf8))
        }
        #expect(counts.answered > 0 && counts.answered < counts.objects)
    }

    @Test func `objects in alternates are read`() throws {
        try TemporaryFolder.use { folder in
            let fixture = try PackFixture.make("a", in: folder)
            try fixture.git(PackedObjectsTests.repack)
            try fixture.git(["clone", "-q", "--shared", ".", folder.path("b")])
            let clone = GitFixture(at: folder.path("b"))
            _ = try clone.writeObject("blob", Array("own".utf8))
            let counts = try PackFixture.compare(clone)
            #expect(counts.answered == counts.objects - 1)
        }
    }

    @Test func `a pack whose index is of version 1 is read`() throws {
        let counts = try PackedObjectsTests.compare { fixture, _ in
            try fixture.git(["-c", "pack.indexVersion=1"] + PackedObjectsTests.repack)
            try fixture.git(["prune-packed"])
        }
        #expect(counts.answered == counts.objects)
    }

    @Test func `objects that come later are read`() throws {
        try TemporaryFolder.use { folder in
            let fixture = try PackFixture.make("a", in: folder)
            try fixture.git(PackedObjectsTests.repack)
            let packed = try PackedObjects(path: fixture.path)
            let loose = try #require(ObjectID(hex: try fixture.writeObject("blob", Array("new".utf8))))
            #expect(PackFixture.answer(loose, from: packed).bytes == Array("new".utf8))
            try fixture.git(["update-ref", "refs/tags/late", loose.description])
            // The old pack goes; what is mapped stays.
            try fixture.git(PackedObjectsTests.repack)
            for id in try PackFixture.ids(fixture) { #expect(PackFixture.answer(id, from: packed).isWhole) }
        }
    }

    @Test func `an object without its index is absent, as it is to git`() throws {
        try TemporaryFolder.use { folder in
            let fixture = try PackFixture.make("a", in: folder)
            let id = try #require(ObjectID(hex: try fixture.id()))
            try fixture.git(PackedObjectsTests.repack)
            try fixture.git(["prune-packed"])
            for file in try PackFixture.files("a", ".idx", in: folder) { try folder.remove(file) }
            let packed = try PackedObjects(path: fixture.path)
            let error = #expect(throws: GitError.self) { try packed.read(id) { _, _ in } }
            #expect(error?.code == .missingObjects)
            #expect(throws: GitError.self) { try packed.header(id) }
        }
    }

    @Test func `a large object and a long chain of deltas are read`() throws {
        try TemporaryFolder.use { folder in
            let fixture = try PackFixture.make("a", in: folder)
            var generator = SeededGenerator(seed: 5)
            let block = (0..<(1 << 16)).map { _ in UInt8(truncatingIfNeeded: generator.next()) }
            var large: [UInt8] = []
            for _ in 0..<320 { large += block }
            // A stream's blobs come one upon the other as deltas.
            var history = FastImport()
            history.commit("Large", branch: "large", from: 0, [.file("large", large)])
            large[1 << 20] ^= 1
            history.commit("Large too", branch: "large", [.file("large", large)])
            try fixture.importHistory(history, checkout: false)
            var chain = FastImport()
            var lines = (0..<60).map { "line \($0) \(generator.next())" }
            for number in 0..<1_300 {
                lines[number % 60] = "changed \(number)"
                chain.commit("\(number)", branch: "chain", from: number == 0 ? 0 : nil, [.text("a", lines.joined(separator: "\n"))])
            }
            try fixture.git(["config", "fastimport.unpackLimit", "1"])
            try fixture.gitBytes(["fast-import", "--quiet", "--depth=4000"], input: chain.bytes)
            try fixture.git(["-c", "core.bigFileThreshold=100m", "repack", "-adq", "--depth=4000"])
            let longest = try fixture.git(["verify-pack", "-sv"] + PackFixture.files("a", ".idx", in: folder).map { folder.path($0) })
            #expect(longest.contains("chain length = 1200:"))
            let counts = try PackFixture.compare(fixture, cacheLimit: 1 << 20)
            #expect(counts.answered == counts.objects)
        }
    }

    @Test func `bytes lent stay whole while others are read and pushed out`() throws {
        try TemporaryFolder.use { folder in
            let fixture = try PackFixture.make("a", in: folder)
            try fixture.git(PackedObjectsTests.repack + ["--depth=100"])
            let ids = try PackFixture.ids(fixture)
            let packed = try PackedObjects(path: fixture.path, cacheLimit: 2_000)
            for id in ids.prefix(20) {
                let same = try packed.read(id) { _, bytes in
                    let before = PackFixture.copy(bytes)
                    for other in ids { _ = PackFixture.answer(other, from: packed) }
                    return before == PackFixture.copy(bytes)
                }
                #expect(same)
            }
        }
    }

    @Test func `places tell the order in the pack`() throws {
        try TemporaryFolder.use { folder in
            let fixture = try PackFixture.make("a", in: folder)
            try fixture.git(PackedObjectsTests.repack)
            let listed = try fixture.git(["cat-file", "--batch-all-objects", "--unordered", "--batch-check=%(objectname)"])
            let ids = listed.split(separator: "\n").compactMap { ObjectID(hex: $0) }
            let packed = try PackedObjects(path: fixture.path)
            let places = ids.compactMap { packed.place(of: $0) }
            #expect(places.count == ids.count && places == places.sorted())
            #expect(packed.place(of: try #require(ObjectID(hex: String(repeating: "0", count: 40)))) == nil)
        }
    }
}
