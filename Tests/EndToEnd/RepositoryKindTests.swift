import Testing

@Suite struct RepositoryKindTests {
    private let bench: Workbench

    init() throws {
        bench = try Workbench()
        try bench.makeRepository()
        try bench.commit(["b.py": "import sys\n"], in: "good")
        try bench.commit(["c.py": "import os\n", "a.py": "import os\n"], in: "good")
    }

    /// The only project in `folder`, with this many commits, all Ada's.
    private func project(in folder: String, commits: Int = 3) throws -> ScanOutput.Project {
        let scan = try bench.scan(folder)
        #expect(scan.skipped == [] && scan.projects.count == 1)
        let project = try #require(scan.projects.first)
        #expect(project.addsUp)
        #expect(project.commits["total"] == commits && project.commits["yours"] == commits)
        return project
    }

    @Test(.enabled(if: OtherUser.isRoot, "only root gives a folder away"))
    func `Somebody else's repository is read only when asked for`() throws {
        try bench.must("chown", "-R", "12345", bench.path("good"))
        #expect(
            try bench.scanAsNobody("good").skipped
                == [
                    .init(
                        path: "$FOLDER/good", code: "not-owned", reason: "it belongs to another user",
                        remedy: "Read it with --any-owner if you trust it.")
                ])
        #expect(try bench.scan("good", "--any-owner").projects.map { $0.commits["yours"] } == [3])
    }

    @Test func `SHA-256 isn't supported, and said`() throws {
        try bench.must("git", "init", "-q", "--object-format=sha256", bench.path("sha"))
        try bench.commit(["a.py": "import os\n"], in: "sha")
        #expect(
            try bench.scanAsNobody("sha").skipped
                == [
                    .init(
                        path: "$FOLDER/sha", code: "unsupported-sha256", reason: "its object format is SHA-256, which isn't supported",
                        remedy: "Nothing is wrong with it; it is left out.")
                ])
    }

    @Test func `A reftable isn't supported, and said`() throws {
        try bench.must("git", "config", "core.repositoryFormatVersion", "1", in: "good")
        try bench.must("git", "config", "extensions.refStorage", "reftable", in: "good")
        try bench.write("ref: refs/heads/.invalid\n", to: "good/.git/HEAD")
        #expect(
            try bench.scanAsNobody("good").skipped
                == [
                    .init(
                        path: "$FOLDER/good", code: "unsupported-reftable",
                        reason: "its references are kept as a reftable, which isn't supported",
                        remedy: "Nothing is wrong with it; it is left out.")
                ])
    }

    @Test func `A shallow clone says where it is cut`() throws {
        try bench.must("git", "clone", "-q", "--depth", "2", "file://" + bench.path("good"), bench.path("shallow"))
        let project = try project(in: "shallow", commits: 2)
        #expect(project.limits.map(\.code) == ["shallow", "shallow"])
        #expect(project.yourAdded == 1)
    }

    @Test func `A partial clone says what is absent`() throws {
        try bench.must("git", "config", "uploadpack.allowFilter", "true", in: "good")
        let url = "file://" + bench.path("good")
        try bench.must("git", "clone", "-q", "--filter=blob:none", "--no-checkout", url, bench.path("partial"))
        let project = try project(in: "partial")
        #expect(
            project.limits == [
                .init(code: "missing-objects", what: "files at HEAD whose content is absent", count: 3),
                .init(
                    code: "missing-objects", what: "changed files of own commits whose content is absent; their lines are unknown", count: 4
                ),
            ])
    }

    @Test func `Bare, alternate, and linked repositories are read`() throws {
        try bench.must("git", "clone", "-q", "--bare", bench.path("good"), bench.path("bare.git"))
        #expect(try project(in: "bare.git").id == "bare")
        try bench.must("git", "clone", "-q", "--shared", bench.path("good"), bench.path("alternate"))
        #expect(try project(in: "alternate").yourAdded == 5)
        try bench.must("git", "worktree", "add", "-q", "-b", "side", bench.path("linked"), in: "good")
        #expect(try project(in: "linked").limits == [])
    }

    @Test func `Work trees of one repository are read once`() throws {
        try bench.must("git", "worktree", "add", "-q", "-b", "side", bench.path("linked"), in: "good")
        let scan = try bench.scan(".")
        #expect(scan.projects.map(\.id) == ["good"])
        #expect(scan.notes == ["$FOLDER/linked is a work tree of $FOLDER/good: it is read once"])
    }

    @Test func `A submodule is a project of its own`() throws {
        try bench.makeRepository("outer/whole", files: ["README.md": "Whole\n"])
        try bench.must(
            "git", "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", bench.path("good"), "part", in: "outer/whole")
        try bench.must("git", "commit", "-q", "-m", "Add a part", in: "outer/whole")
        let scan = try bench.scan("outer")
        #expect(scan.skipped == [])
        #expect(scan.projects.map(\.id) == ["part", "whole"])
        #expect(scan.projects.map { $0.commits["yours"] } == [3, 2])
    }

    @Test func `A split index and a sparse one are no hindrance`() throws {
        try bench.must("git", "update-index", "--split-index", in: "good")
        #expect(try project(in: "good").limits == [])
        try bench.must("git", "update-index", "--no-split-index", in: "good")
        try bench.commit(["d/d.py": "import os\n", "e/e.py": "import os\n"], in: "good")
        try bench.must("git", "sparse-checkout", "init", "--cone", "--sparse-index", in: "good")
        try bench.must("git", "sparse-checkout", "set", "d", in: "good")
        #expect(!bench.exists("good/e/e.py"))
        #expect(try project(in: "good", commits: 4).limits == [])
    }
}
