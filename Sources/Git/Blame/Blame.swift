internal import CredenceVocabulary

/// Which commit brought each line of the files at HEAD, as `git blame` tells it without `-M`, `-C` and `-w`.
package struct Blame: Sendable {
    /// For each file its spans by line; nil where its content can't be read, is binary or too large, or where the work had its bound.
    package private(set) var spans: [[LineSpan]?] = []
    /// How many pairs of contents were compared.
    package private(set) var comparisons = 0
    /// Pairs of which libgit2 compared the lines around those that differ, and the whole, for measurements.
    package private(set) var windows = 0
    package private(set) var wholes = 0
    /// Pairs that could not be compared; their lines stay with the commit that was reached.
    package private(set) var unknown = 0
    /// Contents that could not be read, of files at HEAD and of those that may have been renamed: another time they may be there.
    package private(set) var unread = 0
    /// Renames that weren't looked for because too many files came and went in one commit.
    package private(set) var skippedRenames = 0

    /// Whether each line was followed to its end; false when it led to an earlier head of which it isn't known.
    package private(set) var isComplete = true

    private static let batchSize = 16

    /// Blames `files` at `head`.
    ///
    /// - Parameters:
    ///   - head: the index of the commit whose tree holds the files.
    ///   - commits: the commits that were walked, newest first.
    ///   - changes: what each changed against its first parent.
    ///   - names: by what the spans name each commit; its index unless given.
    ///   - known: what is known of an earlier head.
    package init<Source: ObjectSource & ~Copyable>(
        files: [BlameFile], head: Int, commits: [CommitNode], ancestry: Ancestry, changes: ChangesByCommit, names: [Int]? = nil,
        known: KnownLines? = nil, by workers: Workers<Source>
    ) async throws(GitError) {
        let walks = try await workers.map(batches: 1, state: { () }) { _, _, source in
            let walk = OriginWalk(files: files, head: head, commits: commits, ancestry: ancestry, changes: changes, in: source)
            return (graph: walk.graph, skipped: walk.skippedRenames, unread: walk.unread, ends: Blame.ends(of: walk, known))
        }
        guard let (graph, skipped, unread, ends) = walks.first else { return }
        (skippedRenames, self.unread) = (skipped, unread)
        let work = ComparingWork(commits: commits.count)
        let count = (files.count + Blame.batchSize - 1) / Blame.batchSize
        let parts = try await workers.map(batches: count, state: { LinePassing(graph, names: names, ends: ends, work: work) }) {
            batch, passing, source in
            let before = (passing.comparisons, passing.unknown, passing.finder.windows, passing.finder.wholes, passing.unread)
            let range = (batch * Blame.batchSize)..<min(files.count, (batch + 1) * Blame.batchSize)
            let spans = range.map { passing.spans(from: $0, in: source) }
            return (
                spans: spans, comparisons: passing.comparisons - before.0, unknown: passing.unknown - before.1,
                windows: passing.finder.windows - before.2, wholes: passing.finder.wholes - before.3,
                isComplete: passing.isComplete, unread: passing.unread - before.4
            )
        }
        for part in parts {
            spans += part.spans
            comparisons += part.comparisons
            unknown += part.unknown
            self.unread += part.unread
            windows += part.windows
            wholes += part.wholes
            isComplete = isComplete && part.isComplete
        }
    }

    /// For each node at the earlier head its file's spans; nil elsewhere, and nil within where they aren't known.
    private static func ends(of walk: OriginWalk, _ known: KnownLines?) -> [Int: [LineSpan]?] {
        guard let known else { return [:] }
        var ends: [Int: [LineSpan]?] = [:]
        for (index, node) in walk.graph.nodes.enumerated() where Int(node.commit) == known.commit {
            ends.updateValue(known.spans[walk.bytes(of: node.path)], forKey: index)
        }
        return ends
    }
}
