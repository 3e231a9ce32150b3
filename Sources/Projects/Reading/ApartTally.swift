internal import CredenceGit
internal import CredenceVocabulary

/// The lines of own commits that nobody takes for written by hand, by path and rule.
struct ApartTally: Sendable {
    private struct Lines: Sendable {
        var change = LineChange()
        var commits: Set<Int> = []
    }

    private var byPath: [String: [RuleID: Lines]] = [:]

    /// Sets lines of `path` apart that the commit with the index `commit` added and deleted.
    mutating func add(_ change: LineChange, of path: String, by rule: RuleID, in commit: Int) {
        guard change != LineChange() else { return }
        byPath[path, default: [:]][rule, default: Lines()].change += change
        byPath[path]?[rule]?.commits.insert(commit)
    }

    /// What was set apart of the paths that begin with `prefix`, sorted by rule.
    func apart(within prefix: String = "") -> [Apart] {
        var sums: [RuleID: Lines] = [:]
        for (path, rules) in byPath where path.hasPrefix(prefix) {
            for (rule, lines) in rules {
                sums[rule, default: Lines()].change += lines.change
                sums[rule]?.commits.formUnion(lines.commits)
            }
        }
        return sums.sorted { $0.key < $1.key }.map { rule, lines in
            Apart(rule: rule, commits: lines.commits.count, added: lines.change.added, deleted: lines.change.deleted)
        }
    }
}
