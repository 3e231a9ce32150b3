internal import CredenceVocabulary

/// Comparisons that remember the files that came or went whole: a folder that was moved is read once, not three times.
package struct LineMemory {
    private struct Key: Hashable {
        let id: ObjectID
        let treatment: DiffTreatment
    }

    // What adding the whole file gives; deleting it gives the same, turned round.
    private var whole: [Key: LineComparison] = [:]

    /// The most files that are remembered.
    private static let limit = 1_000_000

    package init() {}

    /// Compares both sides of `change`, as `LineComparison` does.
    package mutating func compare(
        _ change: TreeChange, treatment: DiffTreatment, in source: borrowing some ObjectSource & ~Copyable
    ) -> LineComparison {
        guard let side = change.old == nil ? change.new : change.new == nil ? change.old : nil, side.kind != .submodule else {
            return LineComparison(of: change, treatment: treatment, in: source)
        }
        let key = Key(id: side.id, treatment: treatment)
        let added: LineComparison
        if let known = whole[key] {
            added = known
        } else {
            added = LineComparison(of: TreeChange(path: change.path, old: nil, new: side), treatment: treatment, in: source)
            if whole.count < LineMemory.limit { whole[key] = added }
        }
        guard change.new == nil, case .lines(let lines) = added else { return added }
        return .lines(LineChange(added: lines.deleted, deleted: lines.added))
    }
}
