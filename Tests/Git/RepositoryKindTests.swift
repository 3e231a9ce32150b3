import CredenceFixtures
import CredenceGit
import CredenceVocabulary
import Testing

/// The kinds of repository that PLATFORM.md lists, and what becomes of each.
@Suite struct RepositoryKindTests {
    /// What reading HEAD of a kind should give.
    enum Outcome: Equatable {
        /// So many commits.
        case commits(Int)
        /// A branch without commits.
        case unborn(String)
        /// It can't be opened or its HEAD not read.
        case refused(Limit.Code)
    }

    private static func look(at path: String) throws -> Outcome {
        do {
            let objects = try PackedObjects(path: path)
            switch try objects.readHead() {
            case .unborn(let branch): return .unborn(branch)
            case .commit(let id, _):
                let shallow = try? Program.run(["cat", "shallow"], in: objects.repository.commonFolder)
                let walk = CommitWalk(from: [id], boundary: ShallowBoundary(parsing: shallow ?? []), in: objects)
                return .commits(walk.commits.count)
            }
        } catch {
            return .refused(error.code)
        }
    }

    private static func check(_ outcome: Outcome, at name: String = "a", _ make: (GitFixture, TemporaryFolder) throws -> Void) throws {
        try TemporaryFolder.use { folder in
            let fixture = try GitFixture("a", in: folder)
            var history = FastImport()
            for number in 0..<5 { history.commit("Commit \(number)", [.text("a.txt", "\(number)\n"), .text("b/c.txt", "\(number)\n")]) }
            try fixture.importHistory(history)
            try make(fixture, folder)
            #expect(try look(at: folder.path(name)) == outcome)
        }
    }

    @Test func `a plain repository is read`() throws {
        try RepositoryKindTests.check(.commits(5)) { _, _ in }
    }

    @Test func `a bare repository is read`() throws {
        try RepositoryKindTests.check(.commits(5), at: "b.git") { fixture, folder in
            try fixture.git(["clone", "-q", "--bare", ".", folder.path("b.git")])
            #expect(try Repository(path: folder.path("b.git")).isBare)
        }
    }

    @Test func `a detached HEAD is read`() throws {
        try RepositoryKindTests.check(.commits(4)) { fixture, _ in
            try fixture.git(["checkout", "-q", "--detach", "HEAD~1"])
            guard case .commit(_, let branch) = try PackedObjects(path: fixture.path).readHead() else {
                Issue.record("HEAD is no commit")
                return
            }
            #expect(branch == nil)
        }
    }

    @Test func `objects borrowed through alternates are read`() throws {
        try RepositoryKindTests.check(.commits(5), at: "b") { fixture, folder in
            try fixture.git(["clone", "-q", "--shared", ".", folder.path("b")])
        }
    }

    @Test(arguments: [
        ["update-index", "--index-version", "4"], ["commit-graph", "write", "--reachable"], ["update-index", "--split-index"],
        ["repack", "-adq"],
        ["pack-refs", "--all"], ["sparse-checkout", "set", "--cone", "--sparse-index", "b"], ["replace", "HEAD", "HEAD~3"],
    ])
    func `what git keeps beside its objects doesn't matter`(command: [String]) throws {
        try RepositoryKindTests.check(.commits(5)) { fixture, _ in try fixture.git(command) }
    }

    @Test func `packs with a multi-pack index are read`() throws {
        try RepositoryKindTests.check(.commits(6)) { fixture, _ in
            try fixture.git(["repack", "-adq"])
            try fixture.git(["commit", "-q", "--allow-empty", "-m", "More"])
            try fixture.git(["repack", "-dq"])
            try fixture.git(["multi-pack-index", "write"])
        }
    }

    @Test func `a linked work tree is read`() throws {
        try RepositoryKindTests.check(.commits(3), at: "tree") { fixture, folder in
            try fixture.git(["worktree", "add", "-q", "--detach", folder.path("tree"), "HEAD~2"])
        }
    }

    @Test func `a repository with submodules and a submodule are read`() throws {
        for name in ["outer", "outer/sub"] {
            try RepositoryKindTests.check(.commits(name == "outer" ? 1 : 5), at: name) { fixture, folder in
                let outer = try GitFixture("outer", in: folder)
                try outer.git(["-c", "protocol.file.allow=always", "submodule", "--quiet", "add", fixture.path, "sub"])
                try outer.git(["commit", "-qm", "Add a submodule"])
            }
        }
    }

    @Test(arguments: ["noop", "worktreeConfig", "relativeWorktrees", "preciousObjects", "partialClone"])
    func `extensions that change nothing for a reader are allowed`(name: String) throws {
        try RepositoryKindTests.check(.commits(5)) { fixture, _ in
            try fixture.git(["config", "core.repositoryFormatVersion", "1"])
            try fixture.git(["config", "extensions." + name, name == "partialClone" ? "origin" : "true"])
        }
    }

    @Test func `a mirror without a configuration file is read`() throws {
        try RepositoryKindTests.check(.commits(5), at: "b.git") { fixture, folder in
            try fixture.git(["clone", "-q", "--bare", ".", folder.path("b.git")])
            try folder.remove("b.git/config")
        }
    }

    @Test func `a repository without commits is unborn`() throws {
        try RepositoryKindTests.check(.unborn("trunk"), at: "b") { _, folder in
            _ = try GitFixture("b", in: folder, options: ["-b", "trunk"])
        }
        try RepositoryKindTests.check(.unborn("new/one")) { fixture, _ in try fixture.git(["checkout", "-q", "--orphan", "new/one"]) }
    }

    @Test func `a shallow clone is read to its cut`() throws {
        try RepositoryKindTests.check(.commits(2), at: "b") { fixture, folder in
            try fixture.git(["clone", "-q", "--depth", "2", "file://" + fixture.path, folder.path("b")])
        }
    }

    @Test(arguments: ["blob:none", "tree:0"])
    func `a partial clone has its commits, and what is absent is unknown`(filter: String) throws {
        try RepositoryKindTests.check(.commits(5), at: "b") { fixture, folder in
            try fixture.git(["config", "uploadpack.allowFilter", "true"])
            try fixture.git(["clone", "-q", "--bare", "--filter=" + filter, "file://" + fixture.path, folder.path("b")])
            let repository = try Repository(path: folder.path("b"))
            let (old, new) = try (fixture.id("HEAD~1^{tree}"), fixture.id("HEAD^{tree}"))
            let comparison = TreeComparison(old: ObjectID(hex: old), new: ObjectID(hex: new), in: repository)
            if filter == "tree:0" {
                #expect(comparison.unreadFolders == 2 && comparison.changes.isEmpty)
            } else {
                #expect(comparison.changes.count == 2)
                var comparer = LineComparer()
                for change in comparison.changes {
                    #expect(comparer.compare(old: change.old, new: change.new, treatment: .automatic, in: repository) == .unknown)
                }
            }
        }
    }

    @Test func `SHA-256 and reftable are refused by name`() throws {
        try RepositoryKindTests.check(.refused(.unsupportedSHA256), at: "b") { _, folder in
            _ = try GitFixture("b", in: folder, options: ["--object-format=sha256"])
        }
        try RepositoryKindTests.check(.refused(.unsupportedReftable)) { fixture, _ in
            try fixture.git(["config", "core.repositoryFormatVersion", "1"])
            try fixture.git(["config", "extensions.refStorage", "reftable"])
        }
    }

    @Test func `an unknown extension is refused`() throws {
        try RepositoryKindTests.check(.refused(.corrupt)) { fixture, _ in
            try fixture.git(["config", "core.repositoryFormatVersion", "1"])
            try fixture.git(["config", "extensions.unheardOf", "true"])
        }
    }

    @Test(.enabled(if: RepositoryKindTests.isRoot)) func `another's repository is refused`() throws {
        try RepositoryKindTests.check(.refused(.notOwned)) { fixture, _ in
            try Program.run(["chown", "-R", "4242:4242", "."], in: fixture.path)
        }
    }

    private static let isRoot = (try? String(decoding: Program.run(["id", "-u"], in: "/"), as: UTF8.self)) == "0\n"

    @Test(arguments: ["", "nonsense\n", "ref: ../../etc/passwd\n", "ref: refs/heads/..\n", "eeee\n"])
    func `a damaged HEAD is an error`(text: String) throws {
        try TemporaryFolder.use { folder in
            let fixture = try GitFixture("a", in: folder)
            try folder.write(text, to: "a/.git/HEAD")
            guard case .refused = try RepositoryKindTests.look(at: fixture.path) else {
                Issue.record("HEAD '\(text)' was read")
                return
            }
        }
    }

    @Test func `HEAD on an absent commit is named, and nothing is read of it`() throws {
        try RepositoryKindTests.check(.commits(0)) { _, folder in
            try folder.write(String(repeating: "e", count: 40) + "\n", to: "a/.git/refs/heads/main")
        }
    }

    @Test func `no parent folder is searched, and what is no repository is refused`() throws {
        try RepositoryKindTests.check(.refused(.missingObjects), at: "a/b") { _, _ in }
        try RepositoryKindTests.check(.refused(.missingObjects), at: "nowhere") { _, _ in }
    }

    @Test func `hooks, monitors and filters that a repository configures aren't run`() throws {
        try RepositoryKindTests.check(.commits(5)) { fixture, folder in
            let mark = folder.path("ran")
            for key in [
                "core.fsmonitor", "core.sshCommand", "core.pager", "diff.external", "filter.x.clean", "filter.x.smudge", "core.gitProxy",
                "credential.helper",
            ] {
                try fixture.git(["config", key, "touch " + mark])
            }
            try folder.write("* filter=x diff=x\n", to: "a/.gitattributes")
            _ = try RepositoryKindTests.look(at: fixture.path)
            #expect(try folder.names() == ["a"])
        }
    }
}
