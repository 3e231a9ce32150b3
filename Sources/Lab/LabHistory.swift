internal import CredenceFiles
internal import CredenceGit
internal import CredenceVocabulary

/// A repository's history as the measuring and comparing commands take it.
struct LabHistory {
    let path: String
    let commits: [Commit]
    let steps: CommitSteps
    let attributes: Attributes

    init(path: String) throws {
        self.path = path
        let repository = try Repository(path: path)
        guard case .commit(let tip, _) = try repository.readHead() else {
            throw GitError(code: .empty, doing: "read HEAD", reason: "it has no commits")
        }
        let boundary = ShallowBoundary(parsing: (try? FileReading.read(repository.commonFolder + "shallow", limit: 64 << 20)) ?? [])
        commits = CommitWalk(from: [tip], boundary: boundary, in: repository).commits
        steps = CommitSteps(of: commits, boundary: boundary)
        attributes = LabHistory.attributes(at: commits.first { $0.id == tip }, in: repository)
    }

    /// Workers that open the repository each for itself.
    func workers(jobs: Int) -> Workers<Repository> {
        let path = path
        return Workers(jobs: jobs) { () throws(GitError) in try Repository(path: path) }
    }

    private static func attributes(at commit: Commit?, in repository: borrowing Repository) -> Attributes {
        var attributes = Attributes()
        guard let commit, let listing = try? TreeListing(of: commit.tree, in: repository) else { return attributes }
        let files = listing.files.filter { $0.path == ".gitattributes" || $0.path.hasSuffix("/.gitattributes") }
        for file in files.sorted(by: { ($0.path.count, $0.path) < ($1.path.count, $1.path) }) {
            if let bytes = try? repository.readBytes(file.id) {
                attributes.add(bytes, in: String(file.path.dropLast(".gitattributes".count)))
            }
        }
        return attributes
    }
}
