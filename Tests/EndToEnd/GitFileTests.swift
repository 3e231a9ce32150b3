import Testing

@Suite struct GitFileTests {
    private let bench: Workbench

    init() throws {
        bench = try Workbench()
        try bench.makeRepository("code/good")
    }

    private func skipped(_ text: String) throws -> ScanOutput.Skipped {
        try bench.write(text, to: "code/other/.git")
        let scan = try bench.scan("code")
        #expect(scan.projects.map(\.id) == ["good"])
        return try #require(scan.skipped.first)
    }

    @Test func `A .git file that leads nowhere is said`() throws {
        #expect(
            try skipped("gitdir: ../gone/.git\n")
                == .init(
                    path: "$FOLDER/code/other", code: "not-found", reason: "its .git file names ../gone/.git, which doesn't exist",
                    remedy: "Run 'git worktree repair' in the main repository, or remove the folder."))
    }

    @Test(arguments: ["gitdir: .git\n", "gitdir: ../third/.git\n"])
    func `A .git file that leads in a circle is said`(text: String) throws {
        try bench.write("gitdir: ../other/.git\n", to: "code/third/.git")
        #expect(
            try skipped(text)
                == .init(
                    path: "$FOLDER/code/other", code: "corrupt", reason: "its .git file leads in a circle, or to a file",
                    remedy: "Remove the file $FOLDER/code/other/.git, or clone the repository again."))
    }

    @Test func `A .git file that borrows a repository outside is refused`() throws {
        try bench.makeRepository("private")
        #expect(
            try skipped("gitdir: \(bench.path("private/.git"))\n")
                == .init(
                    path: "$FOLDER/code/other", code: "unreadable",
                    reason: "its .git file points outside, to $FOLDER/private/.git, which doesn't point back",
                    remedy: "Give that folder itself if it is yours: credence scan $FOLDER/private."))
    }

    @Test func `A Git folder that borrows a repository outside is refused`() throws {
        try bench.makeRepository("private")
        try bench.makeRepository("code/other")
        try bench.write(bench.path("private/.git") + "\n", to: "code/other/.git/commondir")
        let scan = try bench.scan("code")
        #expect(scan.projects.map(\.id) == ["good"])
        #expect(
            scan.skipped == [
                .init(
                    path: "$FOLDER/code/other", code: "corrupt", reason: "its Git folder leads to another one, by a file commondir",
                    remedy: "Clone the repository again.")
            ])
    }

    @Test func `A .git file of something else is said`() throws {
        #expect(
            try skipped("nothing\n")
                == .init(
                    path: "$FOLDER/code/other", code: "corrupt", reason: "its .git file doesn't name a Git folder",
                    remedy: "It should read 'gitdir: PATH'; clone the repository again."))
    }
}
