internal import CredenceGit
internal import CredenceVocabulary

/// The stretch of history along which lines are read.
struct LineWalk {
    /// Where its commits stand, newest first.
    let nodes: [CommitNode]
    /// The record's index of each.
    let indices: [Int]
    /// Where it ends.
    let boundary: ShallowBoundary
    let steps: CommitSteps
    /// The head of the kept lines, by its index among `nodes`; nil when all of history is walked.
    let keptHead: Int?

    /// All of a record's history.
    init(whole record: Record) throws(GitError) {
        if let known = record.nodes() { nodes = known } else { nodes = try LineWalk.read(record) }
        indices = Array(nodes.indices)
        boundary = record.boundary
        steps = CommitSteps(of: nodes, boundary: boundary)
        keptHead = nil
    }

    /// The commits that are new since lines were kept; nil when these aren't all that is asked for, or don't all lie on top of the head of then.
    init?(onTopOf record: Record, kept: KeptLines, missing: [Int]) throws(GitError) {
        guard let head = kept.head, head == record.kept?.summary.head, head != record.head, !record.newNodes.isEmpty else { return nil }
        let new = Set(record.newNodes.map(\.id))
        // New commits of another branch say nothing of where HEAD's lines come from.
        guard new.contains(record.head), missing.allSatisfy({ new.contains(record.commits[$0].id) }),
            record.newNodes.allSatisfy({ node in !node.parents.isEmpty && node.parents.allSatisfy { $0 == head || new.contains($0) } })
        else { return nil }
        var places: [ObjectID: Int] = [:]
        for (index, commit) in record.commits.enumerated() where commit.id == head || new.contains(commit.id) { places[commit.id] = index }
        let objects = try PackedObjects(path: record.found.path)
        guard let tree = Commit.tree(of: head, in: objects), places.count == new.count + 1 else { return nil }
        nodes = record.newNodes + [CommitNode(id: head, tree: tree, parents: [])]
        indices = nodes.compactMap { places[$0.id] }
        boundary = ShallowBoundary(commits: record.boundary.commits.union([head]))
        steps = CommitSteps(of: nodes, boundary: boundary)
        keptHead = nodes.count - 1
    }

    /// Reads the commits again, when the store can't tell where they stand.
    private static func read(_ record: Record) throws(GitError) -> [CommitNode] {
        let objects = try PackedObjects(path: record.found.path)
        return record.commits.map { commit in
            let node = try? objects.read(commit.id) { kind, bytes in kind == .commit ? Commit(id: commit.id, bytes: bytes)?.node : nil }
            // A commit that was read before and can't be now: its tree is nobody's.
            return (node ?? nil) ?? CommitNode(id: commit.id, tree: commit.id, parents: [])
        }
    }
}
