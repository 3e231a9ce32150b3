internal import CredenceFiles
internal import CredenceGit
internal import CredenceVocabulary

/// Where a repository stands now, as its references tell without an object being read.
struct RepositoryState {
    let head: ObjectID
    /// The commits from which history is read, HEAD's first.
    let tips: [ObjectID]
    let branches: [String]
    /// Whether there are more branches, which aren't read.
    let areBranchesCut: Bool
    let boundary: ShallowBoundary
    let marks: ReferenceMarks
    let identity: GitIdentity?
    let remotes: [String]

    init(of found: FoundRepository, _ objects: borrowing PackedObjects, branches which: ReadingOptions.Branches) throws(GitError) {
        guard case .commit(let tip, let branch) = try objects.readHead() else {
            throw try RepositoryState.unborn(objects)
        }
        head = tip
        var tips = [tip]
        var names = branch.map { [$0] } ?? []
        let prefixes: [String] =
            switch which {
            case .head: []
            case .local: ["refs/heads/"]
            case .all: ["refs/heads/", "refs/remotes/"]
            }
        var isCut = false
        for prefix in prefixes {
            let found = try objects.readReferences(prefix: prefix)
            isCut = isCut || found.isCut
            for reference in found.references where !names.contains(reference.name) {
                tips.append(reference.commit)
                names.append(reference.name)
            }
        }
        (self.tips, branches, areBranchesCut) = (tips, names.sorted(), isCut)
        boundary = ShallowBoundary(parsing: (try? FileReading.read(found.commonFolder + "/shallow", limit: 64 << 20)) ?? [])
        marks = objects.repository.referenceMarks()
        identity = objects.repository.configured("user.email").map {
            GitIdentity(name: objects.repository.configured("user.name") ?? "", email: $0)
        }
        remotes = Set(objects.repository.remoteURLs.compactMap(RemoteName.parse)).sorted()
    }

    private static func unborn(_ objects: borrowing PackedObjects) throws(GitError) -> GitError {
        guard case .unborn(let branch) = try objects.readHead() else {
            return GitError(code: .corrupt, doing: "read HEAD", reason: "it can't be followed")
        }
        let others = try objects.readReferences(prefix: "refs/heads/").references.map(\.name)
        let reason =
            others.isEmpty
            ? "it has no commits yet"
            : "HEAD is on branch '\(branch)', which has no commits; there are: \(others.prefix(5).joined(separator: ", "))"
        return GitError(code: .empty, doing: "read HEAD", reason: reason)
    }
}
