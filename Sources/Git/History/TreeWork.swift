internal import Synchronization

/// What comparing the trees of a history may cost in all, shared by those who compare.
///
/// Trees name trees by their ids alone: a few of them can stand for more files than there is memory. Linux needs a tenth of what its commits allow it.
package final class TreeWork: Sendable {
    private let entries: Atomic<Int>
    private let changes: Atomic<Int>

    /// The work that a history of so many steps is worth: entries looked at, and changes kept.
    package init(steps: Int, entries: Int = 20_000_000, changes: Int = 5_000_000) {
        let steps = min(steps, CommitWalk.limit)
        self.entries = Atomic(entries + 5_000 * steps)
        self.changes = Atomic(changes + 100 * steps)
    }

    /// Whether so many entries may have been looked at and so many changes kept.
    func take(entries: Int, changes: Int) -> Bool {
        let entriesLeft = self.entries.subtract(entries, ordering: .relaxed).newValue
        return self.changes.subtract(changes, ordering: .relaxed).newValue >= 0 && entriesLeft >= 0
    }
}
