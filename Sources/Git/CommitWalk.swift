package import CredenceVocabulary

/// The commits that tips lead to, each once.
package struct CommitWalk: Sendable {
    /// The commits, newest committer date first, then by id; those that were known before left out.
    package let commits: [Commit]
    /// The commits known before that tips or new commits lead to directly.
    package let reached: Set<ObjectID>
    /// Parents that a shallow clone left out.
    package let cutParents: Int
    /// Commits that are named but absent or damaged.
    package let unreadable: Int
    /// Commits larger than `sizeLimit`.
    package let tooLarge: Int
    /// Whether `limit` or `memoryLimit` was met.
    package let isCut: Bool

    /// The most commits that are read of one repository.
    package static let limit = 5_000_000
    /// Larger commits, in bytes, aren't read.
    package static let sizeLimit = 16 << 20
    /// The most bytes of messages, names and parents that are kept; Linux has one GB of them.
    package static let memoryLimit = 2 << 30

    /// Walks from `tips` along all parents, and stops at the boundary of a shallow clone and at commits that are known.
    ///
    /// libgit2 1.5 fails at that boundary, so the parents are followed here.
    package init(
        from tips: [ObjectID], boundary: ShallowBoundary, known: Set<ObjectID> = [], in source: borrowing some ObjectSource & ~Copyable,
        limit: Int = CommitWalk.limit
    ) {
        var reached: Set<ObjectID> = []
        var seen = Set(tips)
        var waiting = Array(seen).sorted()
        var found: [Commit] = []
        var (cutParents, unreadable, tooLarge, memory) = (0, 0, 0, 0)
        var isCut = false
        while let id = waiting.popLast() {
            guard found.count < limit, memory < CommitWalk.memoryLimit else {
                isCut = true
                break
            }
            guard !known.contains(id) else {
                reached.insert(id)
                continue
            }
            let before = found.count
            do throws(GitError) {
                // Put where it stays at once: a commit is large.
                let isRead: Void? = try source.read(id, atMost: CommitWalk.sizeLimit) { kind, bytes in
                    if kind == .commit, let commit = Commit(id: id, bytes: bytes) { found.append(commit) }
                }
                if isRead == nil {
                    tooLarge += 1
                    continue
                }
            } catch {}
            guard found.count > before else {
                unreadable += 1
                continue
            }
            memory += found[before].memory
            if boundary.commits.contains(id) {
                cutParents += found[before].parents.count
                continue
            }
            for parent in found[before].parents where seen.insert(parent).inserted { waiting.append(parent) }
        }
        CommitWalk.sort(&found)
        commits = found
        self.reached = reached
        self.cutParents = cutParents
        self.unreadable = unreadable
        self.tooLarge = tooLarge
        self.isCut = isCut
    }

    /// Sorts by the keys alone, and then moves each commit once: they are large.
    private static func sort(_ commits: inout [Commit]) {
        var order = commits.indices.map { (seconds: commits[$0].committer.seconds, id: commits[$0].id, index: $0) }
            .sorted { ($1.seconds, $0.id) < ($0.seconds, $1.id) }.map(\.index)
        for start in order.indices {
            var place = start
            while order[place] != start {
                let next = order[place]
                commits.swapAt(place, next)
                order[place] = place
                place = next
            }
            order[place] = place
        }
    }
}

extension Commit {
    /// About how many bytes it takes to keep.
    fileprivate var memory: Int {
        message.utf8.count + (seal.map { $0.armored.count + $0.payload.count } ?? 0) + ObjectID.length * parents.count
            + [author, committer].reduce(0) { $0 + $1.name.utf8.count + $1.email.utf8.count }
    }
}
