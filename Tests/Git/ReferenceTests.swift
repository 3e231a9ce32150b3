import CredenceFixtures
import CredenceGit
import CredenceVocabulary
import Testing

@Suite struct ReferenceTests {
    private static func use(_ body: (GitFixture, TemporaryFolder) throws -> Void) throws {
        try TemporaryFolder.use { folder in
            let fixture = try GitFixture("a", in: folder)
            var history = FastImport()
            history.commit("A", [.text("a", "a\n")])
            history.commit("B", [.text("a", "b\n")])
            history.tag("v1", 1)
            try fixture.importHistory(history)
            try body(fixture, folder)
        }
    }

    @Test func `branches and tags are listed by name, tags peeled`() throws {
        try ReferenceTests.use { fixture, _ in
            try fixture.git(["tag", "-a", "-m", "Two", "v2"])
            try fixture.git(["tag", "tree", "HEAD^{tree}"])
            try fixture.git(["branch", "feature/x", "HEAD~1"])
            try fixture.git(["update-ref", "refs/remotes/origin/main", "HEAD"])
            let repository = try PackedObjects(path: fixture.path)
            let (first, second) = try (fixture.id("HEAD~1"), fixture.id())
            func names(_ prefix: String) throws -> [String] {
                try repository.readReferences(prefix: prefix).references.map { "\($0.name) \($0.commit)" }
            }
            #expect(try names("refs/heads/") == ["feature/x \(first)", "main \(second)"])
            #expect(try names("refs/tags/") == ["v1 \(first)", "v2 \(second)"])
            #expect(try names("refs/remotes/") == ["origin/main \(second)"])
            #expect(try names("refs/none/").isEmpty)
        }
    }

    @Test func `a limit cuts the list`() throws {
        try ReferenceTests.use { fixture, _ in
            try fixture.git(["branch", "b"])
            let listed = try PackedObjects(path: fixture.path).readReferences(prefix: "refs/heads/", limit: 1)
            #expect(listed.references.count == 1 && listed.isCut)
        }
    }

    @Test func `references that lead nowhere are passed over`() throws {
        try ReferenceTests.use { fixture, folder in
            try folder.write(String(repeating: "e", count: 40) + "\n", to: "a/.git/refs/heads/gone")
            try folder.write("ref: refs/heads/nowhere\n", to: "a/.git/refs/heads/dangling")
            try folder.write("nonsense\n", to: "a/.git/refs/heads/broken")
            try fixture.git(["branch", "z"])
            let names = try PackedObjects(path: fixture.path).readReferences(prefix: "refs/heads/").references.map(\.name)
            #expect(names == ["main", "z"])
        }
    }

    @Test func `remotes and settings are read`() throws {
        try ReferenceTests.use { fixture, _ in
            try fixture.git(["remote", "add", "b", "https://b.example/x/y.git"])
            try fixture.git(["remote", "add", "a", "git@a.example:x/y.git"])
            try fixture.git(["config", "user.email", "me@example.org"])
            let repository = try Repository(path: fixture.path)
            #expect(repository.remoteURLs == ["git@a.example:x/y.git", "https://b.example/x/y.git"])
            #expect(repository.configured("user.email") == "me@example.org")
            #expect(repository.configured("user.unheard") == nil)
        }
    }

    @Test func `objects are lent with their kind and size`() throws {
        try ReferenceTests.use { fixture, _ in
            let repository = try Repository(path: fixture.path)
            let blob = try #require(ObjectID(hex: try fixture.id("HEAD:a")))
            #expect(try repository.readBytes(blob) == Array("b\n".utf8))
            #expect(try repository.header(blob) == (.blob, 2))
            let tree = try #require(ObjectID(hex: try fixture.id("HEAD^{tree}")))
            #expect(try repository.header(tree).kind == .tree)
            #expect(throws: GitError.self) { try repository.readBytes(try #require(ObjectID(hex: String(repeating: "e", count: 40)))) }
        }
    }
}
