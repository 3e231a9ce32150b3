internal import CredencePeople
internal import CredenceVocabulary

/// Commits of two histories that differ in their ids alone: what is left when a history is written anew.
enum AlikeCommits {
    private struct Mark: Hashable {
        let email: String
        let day: Day
        let subject: String

        init(_ commit: RecordCommit, in record: Record) {
            email = record.authors[commit.author].email
            (day, subject) = (commit.day, commit.subject)
        }
    }

    /// As many are told.
    private static let fewest = 5

    /// How many commits of one record that another doesn't hold have the address, day and subject of one of its own, each taken once; 0 for a few,
    /// and for less than half of what both could have.
    static func count(_ one: Record, _ other: Record) -> Int {
        let (ids, others) = (Set(one.commits.map(\.id)), Set(other.commits.map(\.id)))
        var marks: [Mark: Int] = [:]
        for commit in other.commits where !ids.contains(commit.id) { marks[Mark(commit, in: other), default: 0] += 1 }
        var (found, possible) = (0, 0)
        for commit in one.commits where !others.contains(commit.id) {
            possible += 1
            guard let left = marks[Mark(commit, in: one)], left > 0 else { continue }
            marks[Mark(commit, in: one)] = left - 1
            found += 1
        }
        return found >= fewest && found * 2 >= min(possible, other.commits.count) ? found : 0
    }
}
