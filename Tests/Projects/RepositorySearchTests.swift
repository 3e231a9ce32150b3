import CredenceFixtures
import CredenceProjects
import CredenceVocabulary
import Testing

@Suite struct RepositorySearchTests {
    private static func names(_ search: RepositorySearch, in folder: TemporaryFolder) -> [String] {
        search.found.map { String($0.path.dropFirst(folder.path.count + 1)) }
    }

    @Test func `nested, bare and plain repositories are found once, sorted by path`() throws {
        try TemporaryFolder.use { folder in
            for name in ["b", "b/inner", "a/x", "z"] { _ = try GitFixture(name, in: folder) }
            _ = try GitFixture("bare.git", in: folder, options: ["--bare"])
            try folder.makeFolder("empty/of/all")
            let search = Reading.search([folder.path])
            #expect(RepositorySearchTests.names(search, in: folder) == ["a/x", "b", "b/inner", "bare.git", "z"])
            #expect(search.found.map(\.name) == ["x", "b", "inner", "bare", "z"])
            #expect(search.found.map(\.isLinked) == [false, false, false, false, false])
            #expect(search.skipped.isEmpty && search.limits.isEmpty && search.notes.isEmpty)
        }
    }

    @Test func `a folder that is a repository itself is found, and its parents aren't`() throws {
        try TemporaryFolder.use { folder in
            _ = try GitFixture("home", in: folder)
            try folder.makeFolder("home/docs")
            #expect(Reading.search([folder.path("home")]).found.map(\.path) == [folder.path("home")])
            #expect(Reading.search([folder.path("home/docs")]).found.isEmpty)
        }
    }

    @Test func `of linked work trees the main one stands for all`() throws {
        try TemporaryFolder.use { folder in
            let fixture = try Reading.repository("main", in: folder) { $0.commit("A", [.text("a", "a")]) }
            try fixture.git(["worktree", "add", "-q", "--detach", folder.path("alinked")])
            let search = Reading.search([folder.path])
            #expect(RepositorySearchTests.names(search, in: folder) == ["main"])
            #expect(search.notes == ["\(folder.path("alinked")) is a work tree of \(folder.path("main")): it is read once"])
            let alone = Reading.search([folder.path("alinked")])
            #expect(alone.found.map(\.isLinked) == [true])
            #expect(alone.found.map(\.commonFolder) == [folder.path("main/.git")])
        }
    }

    @Test func `submodules are found with their own Git folder`() throws {
        try TemporaryFolder.use { folder in
            let inner = try Reading.repository("inner", in: folder) { $0.commit("A", [.text("a", "a")]) }
            let outer = try Reading.repository("outer", in: folder) { $0.commit("B", [.text("b", "b")]) }
            try outer.git(["-c", "protocol.file.allow=always", "submodule", "--quiet", "add", inner.path, "sub"])
            let search = Reading.search([folder.path("outer")])
            #expect(RepositorySearchTests.names(search, in: folder) == ["outer", "outer/sub"])
            #expect(search.found.map(\.gitFolder) == [folder.path("outer/.git"), folder.path("outer/.git/modules/sub")])
            // Given alone the submodule's Git folder lies outside, and points back.
            #expect(Reading.search([folder.path("outer/sub")]).found.count == 1)
        }
    }

    @Test func `links aren't followed, so that a loop ends`() throws {
        try TemporaryFolder.use { folder in
            _ = try GitFixture("a", in: folder)
            try folder.link("a/up", to: "..")
            try folder.link("loop", to: "loop")
            try folder.link("alias", to: "a")
            #expect(RepositorySearchTests.names(Reading.search([folder.path]), in: folder) == ["a"])
            // A folder that the person gives may be a link.
            #expect(Reading.search([folder.path("alias")]).found.map(\.path) == [folder.path("a")])
        }
    }

    @Test func `repositories among dependencies are counted, not read`() throws {
        try TemporaryFolder.use { folder in
            for name in ["app", "app/node_modules/x", "app/node_modules/y/z", "app/.build/checkouts/w", "app/src/own"] {
                _ = try GitFixture(name, in: folder)
            }
            let search = Reading.search([folder.path])
            #expect(RepositorySearchTests.names(search, in: folder) == ["app", "app/src/own"])
            #expect(search.limits.map(\.code) == [.budget])
            #expect(search.limits.map(\.count) == [3])
        }
    }

    @Test(arguments: [
        (["**/archive/**"], ["a", "x/b"]), (["archive"], ["a", "x/b"]), (["/x"], ["a", "archive/c"]),
        (["x/b"], ["a", "archive/c", "x/archive/d"]),
        (["*"], []), ([], ["a", "archive/c", "x/archive/d", "x/b"]), (["/archive/**"], ["a", "x/archive/d", "x/b"]),
    ])
    func `ignored paths are passed over`(ignore: [String], expected: [String]) throws {
        try TemporaryFolder.use { folder in
            for name in ["a", "archive/c", "x/archive/d", "x/b"] { _ = try GitFixture(name, in: folder) }
            #expect(RepositorySearchTests.names(Reading.search([folder.path], ignore: ignore), in: folder) == expected)
        }
    }

    @Test func `folders given twice, nested or absent are said`() throws {
        try TemporaryFolder.use { folder in
            _ = try GitFixture("a/b", in: folder)
            try folder.write("", to: "file")
            let given = [folder.path("a"), folder.path("a/b"), folder.path("a"), folder.path("nowhere"), folder.path("file")]
            let search = Reading.search(given)
            #expect(search.found.count == 1)
            #expect(
                search.notes == [
                    "\(folder.path("a")) was given twice: it is read once",
                    "\(folder.path("a/b")) lies in \(folder.path("a")), which was given too: it is read once",
                ])
            #expect(search.skipped.map(\.code) == [.unreadable, .notFound])
        }
    }

    @Test func `a FIFO among Git's files isn't waited for`() throws {
        try TemporaryFolder.use { folder in
            for name in ["HEAD", "config", "packed-refs", "shallow"] {
                _ = try GitFixture("at-\(name)", in: folder)
                try? folder.remove("at-\(name)/.git/\(name)")
                try Program.run(["mkfifo", folder.path("at-\(name)/.git/\(name)")], in: folder.path)
            }
            let search = Reading.search([folder.path])
            #expect(search.found.isEmpty)
            #expect(search.skipped.map(\.code) == [.corrupt, .corrupt, .corrupt, .corrupt])
        }
    }
}
