/// A history's changes, commit by commit.
package struct ChangesByCommit: Sendable {
    private let changes: HistoryChanges
    // The changes' indices, those of one step together, and where each step's begin.
    private let indices: [Int32]
    private let starts: [Int]
    // Each commit's step; -1 where what it changed can't be told.
    private let steps: [Int32]

    /// Puts `changes` of `steps` in the order of the `commits` commits.
    package init(_ changes: HistoryChanges, of steps: CommitSteps, commits: Int) {
        self.changes = changes
        var counts = [Int](repeating: 0, count: steps.steps.count + 1)
        for change in changes.changes { counts[Int(change.step) + 1] += 1 }
        for index in counts.indices.dropFirst() { counts[index] += counts[index - 1] }
        starts = counts
        var next = counts
        var indices = [Int32](repeating: 0, count: changes.changes.count)
        for (index, change) in changes.changes.enumerated() {
            indices[next[Int(change.step)]] = Int32(truncatingIfNeeded: index)
            next[Int(change.step)] += 1
        }
        self.indices = indices
        var ofCommit = [Int32](repeating: -1, count: commits)
        for (step, commit) in steps.commits.enumerated() where !changes.cutSteps.contains(UInt32(step)) {
            ofCommit[commit] = Int32(truncatingIfNeeded: step)
        }
        self.steps = ofCommit
    }

    /// The paths that changed.
    var paths: [[UInt8]] { changes.paths }

    /// What the commit changed against its first parent; nil when that can't be told.
    func rows(of commit: Int) -> [PathChange]? {
        let step = Int(steps[commit])
        guard step >= 0 else { return nil }
        return indices[starts[step]..<starts[step + 1]].map { changes.changes[Int($0)] }
    }
}
