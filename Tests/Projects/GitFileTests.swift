import CredenceFixtures
import CredenceProjects
import CredenceVocabulary
import Testing

/// What a `.git` file may lead to.
@Suite struct GitFileTests {
    private static func look(_ text: String, in folder: TemporaryFolder, root: String = "given") throws -> RepositorySearch {
        try folder.write(text, to: "given/work/.git")
        return Reading.search([folder.path(root)])
    }

    private static func use(_ body: (TemporaryFolder) throws -> Void) throws {
        try TemporaryFolder.use { folder in
            try Reading.repository("outside", in: folder) { $0.commit("A", [.text("a", "a")]) }
            try Reading.repository("given/inside.git", in: folder, options: ["--bare"]) { $0.commit("A", [.text("a", "a")]) }
            try body(folder)
        }
    }

    @Test func `a Git folder inside of what was given is taken`() throws {
        try GitFileTests.use { folder in
            let search = try GitFileTests.look("gitdir: ../inside.git\n", in: folder)
            // Both lead to one repository.
            #expect(search.found.count == 1)
            #expect(search.notes.count == 1 && search.skipped.isEmpty)
        }
    }

    @Test func `one outside that doesn't point back is refused`() throws {
        try GitFileTests.use { folder in
            for text in ["gitdir: ../../outside/.git\n", "gitdir: \(folder.path("outside/.git"))", "gitdir:../../outside/.git"] {
                let search = try GitFileTests.look(text, in: folder)
                #expect(search.found.map(\.path) == [folder.path("given/inside.git")])
                #expect(search.skipped.map(\.code) == [.unreadable])
                #expect(
                    search.skipped.first?.reason
                        == "its .git file points outside, to \(folder.path("outside/.git")), which doesn't point back")
            }
        }
    }

    @Test func `a link on the way doesn't hide that it lies outside`() throws {
        try GitFileTests.use { folder in
            try folder.link("given/alias", to: "../outside")
            #expect(try GitFileTests.look("gitdir: ../alias/.git\n", in: folder).skipped.map(\.code) == [.unreadable])
        }
    }

    @Test func `one outside that points back is taken`() throws {
        try GitFileTests.use { folder in
            try GitFixture(at: folder.path("outside")).git(["config", "core.worktree", folder.path("given/work")])
            #expect(
                try GitFileTests.look("gitdir: ../../outside/.git\n", in: folder).found.map(\.path) == [
                    folder.path("given/inside.git"), folder.path("given/work"),
                ])
        }
    }

    @Test(
        arguments: [
            ("gitdir: .git\n", .corrupt), ("gitdir: ../work/.git\n", .corrupt), ("gitdir: ../nowhere\n", .notFound),
            ("nonsense\n", .corrupt), ("", .corrupt),
            ("gitdir: ../inside.git/HEAD\n", .corrupt),
        ] as [(String, Limit.Code)])
    func `a circle, a file and nonsense are refused`(text: String, code: Limit.Code) throws {
        try GitFileTests.use { folder in
            let search = try GitFileTests.look(text, in: folder)
            #expect(search.skipped.map(\.code) == [code])
        }
    }

    @Test func `a link in place of .git is refused`() throws {
        try GitFileTests.use { folder in
            try folder.makeFolder("given/work")
            try folder.link("given/work/.git", to: "../../outside/.git")
            let search = Reading.search([folder.path("given")])
            #expect(search.found.map(\.path) == [folder.path("given/inside.git")])
            #expect(search.skipped.map(\.reason) == ["its .git is a link or no file"])
        }
    }
}
