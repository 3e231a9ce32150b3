internal import CredenceGit
internal import CredenceVocabulary

/// The commits that tips lead to: all of them, or those that are new since a record was kept.
struct HistoryReading {
    /// The commits that were read, newest first.
    let commits: [Commit]
    /// Whether they come on top of the kept ones, all of which the tips still lead to.
    let isOnTop: Bool
    /// Commits that are named but absent or damaged.
    let unreadable: Int
    /// Commits that are too large to be read.
    let tooLarge: Int
    let limits: [Limit]
    private let keptCount: Int
    private let state: RepositoryState

    init(state: RepositoryState, kept: KeptRecord?, in objects: borrowing PackedObjects) {
        self.state = state
        if let kept, kept.summary.boundary == state.boundary.commits.sorted() {
            let known = Set(kept.list.commits.lazy.map(\.id))
            let walk = CommitWalk(from: state.tips, boundary: state.boundary, known: known, in: objects)
            // Each tip of then must still be led to: else history was rewritten, or another branch is read.
            if kept.summary.tips.allSatisfy(walk.reached.contains), walk.unreadable + walk.tooLarge == 0, !walk.isCut {
                (commits, isOnTop, keptCount) = (walk.commits, true, known.count)
                (unreadable, tooLarge) = (0, 0)
                let cutBefore = kept.summary.limits.first { $0.code == .shallow }?.count ?? 0
                limits = HistoryReading.limits(cut: cutBefore + walk.cutParents)
                return
            }
        }
        let walk = CommitWalk(from: state.tips, boundary: state.boundary, in: objects)
        (commits, isOnTop, keptCount) = (walk.commits, false, 0)
        (unreadable, tooLarge) = (walk.unreadable, walk.tooLarge)
        limits = HistoryReading.limits(
            cut: walk.cutParents, unreadable: walk.unreadable, tooLarge: walk.tooLarge, isTooLong: walk.isCut)
    }

    private static func limits(cut: Int, unreadable: Int = 0, tooLarge: Int = 0, isTooLong: Bool = false) -> [Limit] {
        [
            Limit(code: .shallow, what: "places where a shallow clone cut the history; what came before isn't counted", count: cut),
            Limit(
                code: .missingObjects, what: "commits that are absent or damaged; what only they lead to isn't counted either",
                count: unreadable),
            Limit(
                code: .tooLarge, what: "commits larger than \(CommitWalk.sizeLimit >> 20) MiB; what only they lead to isn't counted either",
                count: tooLarge),
            Limit(
                code: .budget,
                what: "commits beyond \(CommitWalk.limit), or beyond \(CommitWalk.memoryLimit >> 30) GiB of messages",
                count: isTooLong ? 1 : 0),
        ].filter { $0.count > 0 }
    }

    var commitCount: Int { keptCount + commits.count }

    /// The root of HEAD's first-parent line; nil where history is cut. A line that leads to the head of then goes on as it did.
    ///
    /// - Parameter kept: the record that was kept, in which a line can go on beside the head of then.
    func lineage(of kept: KeptRecord?) -> ObjectID? {
        var parents = HistoryReading.firstParents(of: commits.map(\.node))
        var isWhole = !isOnTop
        var id = state.head
        // A commit can't be its own ancestor, but a damaged store may say anything: no more steps than commits.
        for _ in 0...commitCount {
            if isOnTop, let summary = kept?.summary, id == summary.head { return summary.lineage }
            if !isWhole, parents[id] == nil, let nodes = try? NodeSection.read(kept?.stored[.nodes] ?? []) {
                parents.merge(HistoryReading.firstParents(of: nodes)) { first, _ in first }
                isWhole = true
            }
            guard let parent = parents[id], !state.boundary.commits.contains(id) else { return nil }
            guard let next = parent else { return id }
            id = next
        }
        return nil
    }

    private static func firstParents(of nodes: [CommitNode]) -> [ObjectID: ObjectID?] {
        Dictionary(nodes.lazy.map { ($0.id, $0.parents.first) }, uniquingKeysWith: { first, _ in first })
    }
}
