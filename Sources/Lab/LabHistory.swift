internal import CredenceFiles
internal import CredenceGit
internal import CredenceVocabulary

/// A repository's history as the measuring and comparing commands take it.
struct LabHistory {
    let path: String
    let commits: [Commit]
    let steps: CommitSteps
    let attributes: Attributes
    /// The index of the commit at HEAD.
    let head: Int
    private let listing: TreeListing
    private let boundary: ShallowBoundary

    init(path: String) throws {
        self.path = path
        let objects = try PackedObjects(path: path)
        guard case .commit(let tip, _) = try objects.readHead() else {
            throw GitError(code: .empty, doing: "read HEAD", reason: "it has no commits")
        }
        boundary = ShallowBoundary(parsing: (try? FileReading.read(objects.repository.commonFolder + "shallow", limit: 64 << 20)) ?? [])
        commits = CommitWalk(from: [tip], boundary: boundary, in: objects).commits
        steps = CommitSteps(of: commits.map(\.node), boundary: boundary)
        head = commits.firstIndex { $0.id == tip } ?? 0
        listing = try TreeListing(of: commits[head].tree, in: objects)
        attributes = LabHistory.attributes(of: listing, in: objects)
    }

    /// The files at HEAD, links and submodules left out.
    var files: [BlameFile] {
        listing.files.filter { $0.kind == .file || $0.kind == .executable }.map { BlameFile(path: $0.bytes, blob: $0.id) }
    }

    /// Workers that open the repository each for itself.
    func workers(jobs: Int) -> Workers<PackedObjects> {
        let path = path
        return Workers(jobs: jobs) { () throws(GitError) in try PackedObjects(path: path, cacheLimit: PackedObjects.usualCache / jobs) }
    }

    /// Which commit brought each line of `files`.
    func blame(_ files: [BlameFile], jobs: Int) async throws -> Blame {
        let workers = workers(jobs: jobs)
        let changes = try await HistoryChanges.read(steps.steps, by: workers)
        return try await Blame(
            files: files, head: head, commits: commits.map(\.node), ancestry: Ancestry(of: commits.map(\.node), boundary: boundary),
            changes: ChangesByCommit(changes, of: steps, commits: commits.count), by: workers)
    }

    private static func attributes(of listing: TreeListing, in objects: borrowing PackedObjects) -> Attributes {
        var attributes = Attributes()
        let files = listing.files.filter { $0.path == ".gitattributes" || $0.path.hasSuffix("/.gitattributes") }
        for file in files.sorted(by: { ($0.path.count, $0.path) < ($1.path.count, $1.path) }) {
            if let bytes = try? objects.readBytes(file.id) {
                attributes.add(bytes, in: String(file.path.dropLast(".gitattributes".count)))
            }
        }
        return attributes
    }
}
