import Testing

@Suite struct HostileTreeTests {
    private let bench: Workbench

    init() throws {
        bench = try Workbench()
        try bench.makeRepository()
    }

    /// The project with `entries` besides a file that is fine.
    private func project(_ entries: [(mode: String, name: String, id: String)]) throws -> ScanOutput.Project {
        try bench.rawCommit(tree: try bench.tree(entries, in: "good"), in: "good")
        let project = try bench.scan("good").project("good")
        #expect(project.addsUp)
        #expect(project.commits["yours"] == 2)
        return project
    }

    private var file: String { get throws { try bench.must("git", "rev-parse", "HEAD:a.py", in: "good") } }
    private var folder: String { get throws { try bench.must("git", "rev-parse", "HEAD^{tree}", in: "good") } }

    @Test func `Names that no checkout would accept are left out`() throws {
        let names = ["..", ".", ".git", ".GIT", "", "a/b", "../../etc/passwd"]
        let (file, folder) = (try file, try folder)
        let project = try project(
            names.map { ("100644", $0, file) } + names.map { ("40000", $0, folder) } + [("100644", "z.py", file)])
        #expect(project.limits.first == .init(code: "corrupt", what: "names at HEAD that no checkout would accept", count: 2 * names.count))
    }

    @Test func `A name that stands twice counts once`() throws {
        let project = try project([("100644", "a.py", try file), ("100644", "a.py", try file)])
        #expect(project.limits == [.init(code: "corrupt", what: "names at HEAD that no checkout would accept", count: 1)])
    }

    @Test func `A tree that is cut short is a limit`() throws {
        let tree = try bench.object("tree", Array("100644 a.py".utf8) + [0, 1, 2, 3], in: "good")
        try bench.rawCommit(tree: tree, in: "good")
        let project = try bench.scan("good").project("good")
        #expect(project.limits.first == .init(code: "missing-objects", what: "folders at HEAD that can't be read", count: 1))
    }

    @Test func `Folders 5,000 deep are left out below the bound`() throws {
        let path = Array(repeating: "d", count: 5_000).joined(separator: "/") + "/a.py"
        let stream =
            "commit refs/heads/deep\ncommitter Ada <ada@example.org> 1709290800 +0000\ndata 1\nx\nM 100644 inline \(path)\ndata 1\nx\n"
        try bench.must("git", "fast-import", "--quiet", in: "good", input: Array(stream.utf8))
        try bench.must("git", "symbolic-ref", "HEAD", "refs/heads/deep", in: "good")
        let project = try bench.scan("good").project("good")
        #expect(
            project.limits == [
                .init(code: "too-large", what: "folders at HEAD deeper than 500", count: 1),
                .init(code: "missing-objects", what: "folders of own commits that can't be read, are too large or lie too deep", count: 1),
            ])
    }

    @Test func `A file of 513 MiB, above every bound as one of 2 GB is, is told by its header`() throws {
        let large = bench.path("large.py")
        try bench.must("truncate", "-s", "513M", large)
        let id = try bench.must("git", "-c", "core.compression=1", "hash-object", "-w", large, in: "good")
        let project = try project([("100644", "a.py", try file), ("100644", "large.py", id)])
        #expect(project.limits == [.init(code: "too-large", what: "files at HEAD too large to be read as source", count: 1)])
    }
}
