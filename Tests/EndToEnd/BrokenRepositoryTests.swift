import Testing

@Suite struct BrokenRepositoryTests {
    private let bench: Workbench

    init() throws {
        bench = try Workbench()
        try bench.makeRepository()
    }

    /// The one entry under `skipped`, when the repository beside it was read.
    private func skipped() throws -> ScanOutput.Skipped {
        let scan = try bench.scan(".")
        #expect(scan.projects.map(\.id) == ["good"])
        #expect(scan.projects.allSatisfy { $0.addsUp })
        return try #require(scan.skipped.first)
    }

    @Test func `A pack that is cut short is named`() throws {
        try bench.makeRepository("broken", files: ["b.py": "import sys\n"])
        try bench.must("git", "gc", "-q", in: "broken")
        let pack = try #require(try bench.names(in: "broken/.git/objects/pack").first { $0.hasSuffix(".pack") })
        try bench.must("chmod", "u+w", bench.path("broken/.git/objects/pack/" + pack))
        try bench.must("truncate", "-s", "40", bench.path("broken/.git/objects/pack/" + pack))
        #expect(
            try skipped()
                == .init(
                    path: "$FOLDER/broken", code: "corrupt", reason: "cannot read \(pack): it is cut short or damaged",
                    remedy: "Run 'git fsck' in it, or clone it again."))
    }

    @Test func `A commit that is missing at HEAD is said`() throws {
        try bench.makeRepository("broken", files: ["b.py": "import sys\n"])
        try bench.removeObject("HEAD", of: "broken")
        #expect(
            try skipped()
                == .init(
                    path: "$FOLDER/broken", code: "missing-objects", reason: "cannot read the commit at HEAD: it is absent or damaged",
                    remedy: "Fetch what is missing ('git fetch'), or clone it again."))
    }

    @Test func `A tree that is missing at HEAD is a limit of its project`() throws {
        try bench.makeRepository("broken", files: ["b.py": "import sys\n"])
        try bench.removeObject("HEAD^{tree}", of: "broken")
        let project = try bench.scan(".").project("broken")
        #expect(project.addsUp)
        #expect(project.limits.first == .init(code: "missing-objects", what: "the tree at HEAD, and with it all files", count: 1))
    }

    @Test func `Lines held against a parent that is missing aren't counted`() throws {
        try bench.makeRepository("broken", files: ["b.py": "import sys\n"])
        try bench.commit(["c.py": "import os\n"], in: "broken")
        try bench.removeObject("HEAD~1", of: "broken")
        let project = try bench.scan("broken").project("broken")
        #expect(project.commits["yours"] == 1 && project.addsUp)
        #expect(project.yourAdded == 0)
        #expect(
            project.limits == [
                .init(
                    code: "missing-objects", what: "commits that are absent or damaged; what only they lead to isn't counted either",
                    count: 1),
                .init(code: "missing-objects", what: "own commits whose parent is absent; their lines aren't counted", count: 1),
            ])
    }

    @Test func `A HEAD of garbage is corrupt`() throws {
        try bench.makeRepository("broken")
        try bench.write(Array("garbage".utf8) + [0xFF, 0x1B, 10], to: "broken/.git/HEAD")
        #expect(
            try skipped()
                == .init(
                    path: "$FOLDER/broken", code: "corrupt", reason: "cannot read HEAD: corrupted loose reference file: HEAD",
                    remedy: "Run 'git fsck' in it, or clone it again."))
    }

    @Test func `A bare repository without a HEAD isn't passed over`() throws {
        try bench.must("git", "init", "-q", "--bare", bench.path("bare"))
        try bench.remove("bare/HEAD")
        #expect(try skipped().path == "$FOLDER/bare")
    }

    @Test func `A repository without a commit is empty`() throws {
        try bench.must("git", "init", "-q", "-b", "main", bench.path("unborn"))
        let remedy = "Commit something first, or check out a branch that has commits."
        #expect(try skipped() == .init(path: "$FOLDER/unborn", code: "empty", reason: "it has no commits yet", remedy: remedy))
    }

    @Test func `A HEAD on a branch that is missing names the branches that there are`() throws {
        try bench.makeRepository("lost")
        try bench.must("git", "symbolic-ref", "HEAD", "refs/heads/gone", in: "lost")
        #expect(
            try skipped()
                == .init(
                    path: "$FOLDER/lost", code: "empty", reason: "HEAD is on branch 'gone', which has no commits; there are: main",
                    remedy: "Commit something first, or check out a branch that has commits."))
    }

    @Test func `Where nothing can be read, a scan shows what was skipped and what needs a project refuses`() throws {
        try bench.must("git", "init", "-q", "-b", "main", bench.path("unborn"))
        let scan = try bench.credence("scan", "unborn")
        #expect((scan.status, scan.errors) == (0, ""))
        #expect(scan.output.contains("No project could be read.\n\nSkipped\n\n- $FOLDER/unborn: it has no commits yet (empty)\n"))
        #expect(
            try bench.credence("resume", "--folder", "unborn", "--output", "resume.txt")
                == Outcome(
                    status: 1, output: "",
                    errors:
                        "error: cannot read unborn: it has no commits yet\nCommit something first, or check out a branch that has commits.\n"
                ))
        #expect(!bench.exists("resume.txt"))
    }

    @Test func `What a profile had to skip is noted`() throws {
        try bench.must("git", "init", "-q", "-b", "main", bench.path("unborn"))
        let profile = try bench.credence("profile", "--folder", ".", "--me", "ada@example.org")
        #expect(profile.status == 0)
        #expect(
            profile.errors
                == "note: skipped $FOLDER/unborn: it has no commits yet. Commit something first, or check out a branch that has commits.\n")
    }
}
