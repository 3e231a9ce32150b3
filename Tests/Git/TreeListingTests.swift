import CredenceFixtures
import CredenceGit
import CredenceVocabulary
import Testing

@Suite struct TreeListingTests {
    @Test func `it lists the files that git ls-tree lists`() throws {
        try TemporaryFolder.use { folder in
            var history = FastImport()
            history.commit(
                "A",
                [
                    .text("a.txt", "a"), .text("b/c/d.txt", "d"), .executable("b.sh", []), .link("link", to: "a.txt"),
                    .submodule("sub", commit: String(repeating: "1", count: 40)), .text("ü b", "x"), .file("empty", []),
                ])
            let fixture = try GitFixture("a", in: folder, options: ["--bare"])
            try fixture.importHistory(history, checkout: false)
            let repository = try Repository(path: fixture.path)
            let root = try #require(ObjectID(hex: try fixture.id("main^{tree}")))
            let listing = try TreeListing(of: root, in: repository)
            let listed = String(decoding: try fixture.gitBytes(["ls-tree", "-r", "-z", "main"]), as: UTF8.self).split(separator: "\0")
            let expected = Dictionary(
                uniqueKeysWithValues: listed.compactMap { line in
                    line.firstIndex(of: "\t").map { (String(line[line.index(after: $0)...]), String(line[..<$0].suffix(40))) }
                })
            #expect(listing.limits.isEmpty)
            #expect(listing.files.map(\.path) == expected.keys.sorted())
            for file in listing.files { #expect(file.id.description == expected[file.path]) }
            #expect(listing.files.map(\.kind) == [.file, .executable, .file, .file, .symbolicLink, .submodule, .file])
        }
    }

    @Test func `folders beyond the depth limit are counted, not read`() throws {
        try TemporaryFolder.use { folder in
            func path(_ depth: Int) -> String { String(repeating: "d/", count: depth) + "f" }
            var history = FastImport()
            history.commit("A", [.text(path(TreeListing.depthLimit), "in"), .text(path(TreeListing.depthLimit + 1), "out")])
            let fixture = try GitFixture("a", in: folder, options: ["--bare"])
            try fixture.importHistory(history, checkout: false)
            let root = try #require(ObjectID(hex: try fixture.id("main^{tree}")))
            let listing = try TreeListing(of: root, in: try Repository(path: fixture.path))
            #expect(listing.files.map(\.path) == [path(TreeListing.depthLimit)])
            #expect(listing.limits.map(\.code) == [.tooLarge])
            #expect(listing.limits.map(\.count) == [1])
        }
    }

    @Test func `a bomb of shared folders stops at the entry limit`() throws {
        var objects = MemoryObjects()
        objects.put(1, .tree, (0..<1000).map { MemoryObjects.Entry("100644", "f\($0)", objects.id(9)) })
        objects.put(2, .tree, (0..<1000).map { MemoryObjects.Entry("40000", "d\($0)", objects.id(1)) })
        let listing = try TreeListing(of: objects.id(2), in: objects)
        #expect(listing.files.count <= TreeListing.entryLimit)
        #expect(listing.limits.map(\.code) == [.budget])
    }

    @Test func `hostile, doubled and endless names are left out and counted`() throws {
        var objects = MemoryObjects()
        let file = objects.id(9)
        let names = ["a", "a", ".git", "..", "", "b"].map { MemoryObjects.Entry("100644", $0, file) }
        objects.put(
            1, .tree,
            names + [
                MemoryObjects.Entry("40000", ".GIT", objects.id(1)),
                MemoryObjects.Entry("100644", String(repeating: "n", count: 5000), file),
            ])
        let listing = try TreeListing(of: objects.id(1), in: objects)
        #expect(listing.files.map(\.path) == ["a", "b"])
        #expect(listing.limits.map(\.code) == [.corrupt])
        #expect(listing.limits.map(\.count) == [6])
    }

    @Test func `a folder that is absent is a limit, an absent root an error`() throws {
        var objects = MemoryObjects()
        objects.put(1, .tree, [MemoryObjects.Entry("40000", "gone", objects.id(7)), MemoryObjects.Entry("100644", "here", objects.id(9))])
        let listing = try TreeListing(of: objects.id(1), in: objects)
        #expect(listing.files.map(\.path) == ["here"])
        #expect(listing.limits == [Limit(code: .missingObjects, what: "folders at HEAD that can't be read", count: 1)])
        #expect(throws: GitError(code: .missingObjects, doing: "read object \(objects.id(7))", reason: "it is absent")) {
            try TreeListing(of: objects.id(7), in: objects)
        }
    }
}
