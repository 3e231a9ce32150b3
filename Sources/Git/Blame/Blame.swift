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
    /// Renames that weren't looked for because too many files came and went in one commit.
    package private(set) var skippedRenames = 0

    private static let batchSize = 16

    /// Blames `files` at `head`.
    ///
    /// - Parameters:
    ///   - head: the index of the commit whose tree holds the files.
    ///   - commits: the commits that were walked, newest first.
    ///   - changes: what each changed against its first parent.
    package init<Source: ObjectSource & ~Copyable>(
        files: [BlameFile], head: Int, commits: [CommitNode], ancestry: Ancestry, changes: ChangesByCommit, by workers: Workers<Source>
    ) async throws(GitError) {
        let walks = try await workers.map(batches: 1, state: { () }) { _, _, source in
            let walk = OriginWalk(files: files, head: head, commits: commits, ancestry: ancestry, changes: changes, in: source)
            return (graph: walk.graph, skipped: walk.skippedRenames)
        }
        guard let (graph, skipped) = walks.first else { return }
        skippedRenames = skipped
        let count = (files.count + Blame.batchSize - 1) / Blame.batchSize
        let parts = try await workers.map(batches: count, state: { LinePassing(graph) }) { batch, passing, source in
            let before = (passing.comparisons, passing.unknown, passing.finder.windows, passing.finder.wholes)
            let range = (batch * Blame.batchSize)..<min(files.count, (batch + 1) * Blame.batchSize)
            let spans = range.map { passing.spans(from: $0, in: source) }
            return (
                spans: spans, comparisons: passing.comparisons - before.0, unknown: passing.unknown - before.1,
                windows: passing.finder.windows - before.2, wholes: passing.finder.wholes - before.3
            )
        }
        for part in parts {
            spans += part.spans
            comparisons += part.comparisons
            unknown += part.unknown
            windows += part.windows
            wholes += part.wholes
        }
    }
}
