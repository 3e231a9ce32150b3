internal import CredenceVocabulary

/// The commits whose changes can be told: those whose first parent, if there is one, is there. A merge is held against its first parent.
package struct CommitSteps: Sendable {
    /// What each made of its parent's tree, the oldest commit first.
    package private(set) var steps: [HistoryStep] = []
    /// For each step, its commit's index among those given.
    package private(set) var commits: [Int] = []
    /// Commits at the boundary of a shallow clone: what they changed can't be told.
    package private(set) var cut: [Int] = []
    /// Commits whose parent is absent or damaged.
    package private(set) var lostParents: [Int] = []

    /// Makes the steps of `commits`, which stand newest first.
    package init(of commits: [CommitNode], boundary: ShallowBoundary) {
        let trees = Dictionary(commits.lazy.map { ($0.id, $0.tree) }, uniquingKeysWith: { first, _ in first })
        for index in commits.indices.reversed() {
            let commit = commits[index]
            guard !boundary.commits.contains(commit.id) else {
                cut.append(index)
                continue
            }
            let parent = commit.parents.first
            let tree = parent.flatMap { trees[$0] }
            // Held against nothing, all its files would seem new.
            guard parent == nil || tree != nil else {
                lostParents.append(index)
                continue
            }
            steps.append(HistoryStep(old: tree, new: commit.tree))
            self.commits.append(index)
        }
    }
}
