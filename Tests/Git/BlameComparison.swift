import CredenceFixtures
import CredenceGit
import CredenceVocabulary
import Testing

/// Holds the commit of every line at a revision against `git blame --line-porcelain`.
struct BlameComparison {
    /// How many lines were compared.
    private(set) var lines = 0
    /// One line a file whose commits are others than git's.
    private(set) var differences: [String] = []

    init(_ fixture: GitFixture, at revision: String = "HEAD") async throws {
        let path = fixture.path
        let objects = try PackedObjects(path: path)
        let tip = try #require(ObjectID(hex: try fixture.id(revision)))
        let shallow =
            try? fixture.git(["rev-parse", "--is-shallow-repository"]) == "true"
            ? fixture.git(["rev-parse", "--git-path", "shallow"]) : nil
        let boundary = ShallowBoundary(parsing: try shallow.map { try Program.run(["cat", $0], in: path) } ?? [])
        let commits = CommitWalk(from: [tip], boundary: boundary, in: objects).commits
        let nodes = commits.map(\.node)
        let steps = CommitSteps(of: nodes, boundary: boundary)
        let head = try #require(commits.firstIndex { $0.id == tip })
        let files = try TreeListing(of: commits[head].tree, in: objects).files.filter { $0.kind == .file || $0.kind == .executable }
        let workers = Workers(jobs: 2) { () throws(GitError) in try PackedObjects(path: path) }
        let changes = try await HistoryChanges.read(steps.steps, by: workers)
        let blame = try await Blame(
            files: files.map { BlameFile(path: $0.bytes, blob: $0.id) }, head: head, commits: nodes,
            ancestry: Ancestry(of: nodes, boundary: boundary),
            changes: ChangesByCommit(changes, of: steps, commits: nodes.count), by: workers)
        #expect(blame.spans.count == files.count && blame.unknown == 0 && blame.isComplete)
        for (file, spans) in zip(files, blame.spans) {
            let expected = try BlameComparison.porcelain(of: file.path, at: revision, in: fixture)
            let found = (spans ?? []).flatMap { [ObjectID](repeating: commits[$0.commit].id, count: $0.count) }.map(\.description)
            lines += expected.count
            guard found != expected else { continue }
            let place = zip(found, expected).enumerated().first { $1.0 != $1.1 }
            let (line, pair) = place.map { ($0.offset + 1, ($0.element.0.prefix(8), $0.element.1.prefix(8))) } ?? (0, ("", ""))
            differences.append(
                "\(file.path) at \(revision), \(found.count) lines of \(expected.count), line \(line): \(pair.0), git says \(pair.1)")
        }
    }

    private static func porcelain(of path: String, at revision: String, in fixture: GitFixture) throws -> [String] {
        let output = try fixture.gitBytes(["blame", "--line-porcelain", revision, "--", path])
        var commits: [String] = []
        var isHeader = true
        for line in output.split(separator: 10, omittingEmptySubsequences: false) where !line.isEmpty {
            // The content follows a tab; what comes next is the header of another line.
            if isHeader { commits.append(String(decoding: line.prefix(40), as: UTF8.self)) }
            isHeader = line.first == 9
        }
        return commits
    }
}
