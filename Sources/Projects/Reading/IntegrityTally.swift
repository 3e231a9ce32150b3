internal import CredencePeople
internal import CredenceVocabulary

/// What the dates and marks of commits say, counted commit by commit, newest first by the committers' clocks.
struct IntegrityTally {
    private let today: Day
    private let marks: CommitMarkTable
    private var future = CommitTally()
    private var early = CommitTally()
    private var disagreeing = CommitTally()
    private var late = CommitTally()
    private var converted = CommitTally()
    private var sittings = SittingSearch()

    /// Git's own first commit was made on this day: an earlier date was imported or is wrong.
    private static let gitBegan = Day(number: 12_880)
    /// As many days after its writing a commit is told to have been committed late.
    private static let lateness = 30

    init(today: Day, marks: CommitMarkTable) {
        (self.today, self.marks) = (today, marks)
    }

    mutating func add(_ commit: RecordCommit) {
        let author = commit.day
        // A day of grace: the writer's offset may be a day ahead.
        if author.number > today.number + 1 || commit.committed.number > today.number + 1 { future.add(commit.id) }
        if author < IntegrityTally.gitBegan { early.add(commit.id) }
        let days = author.days(since: commit.committed)
        if days > 1 { disagreeing.add(commit.id) }
        if -days > IntegrityTally.lateness { late.add(commit.id) }
        if marks.rule(subject: commit.subject, trailers: commit.trailers) == "converted" { converted.add(commit.id) }
        sittings.add(commit)
    }

    /// What was noticed, sorted by rule.
    var notes: [IntegrityNote] {
        var notes = [
            note("author-after-committer", disagreeing, "commits whose author date lies after their committer date"),
            note("before-git", early, "commits dated before Git existed: imported, or from a clock that was wrong"),
            note(
                "committed-later", late,
                "commits that were committed more than \(IntegrityTally.lateness) days after they were written, as rebasing and applying patches do"
            ),
            note("converted", converted, "commits that were brought over from another version control system"),
            note("future-date", future, "commits dated after the day of this report"),
        ]
        if let sitting = sittings.result {
            notes.append(
                IntegrityNote(
                    rule: "one-sitting", count: sitting.count,
                    what:
                        "commits that were committed within one hour and written over \(sitting.days) days, as rebasing, importing or rewriting a history does",
                    commits: sitting.commits))
        }
        return notes.filter { $0.count > 0 }.sorted { $0.rule < $1.rule }
    }

    private func note(_ rule: RuleID, _ tally: CommitTally, _ what: String) -> IntegrityNote {
        IntegrityNote(rule: rule, count: tally.count, what: what, commits: tally.commits)
    }
}
