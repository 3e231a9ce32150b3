internal import CredenceGit
internal import CredenceVocabulary

/// What a history's dates say, counted commit by commit.
struct IntegrityTally {
    private let today: Day
    private var future = 0
    private var early = 0
    private var disagreeing = 0

    /// Git's own first commit was made on this day: an earlier date was imported or is wrong.
    private static let gitBegan = Day(number: 12_880)

    init(today: Day) {
        self.today = today
    }

    mutating func add(_ commit: RecordCommit) {
        let author = commit.day
        // A day of grace: the writer's offset may be a day ahead.
        if author.number > today.number + 1 || commit.committed.number > today.number + 1 { future += 1 }
        if author < IntegrityTally.gitBegan { early += 1 }
        if author.days(since: commit.committed) > 1 { disagreeing += 1 }
    }

    /// What was noticed, sorted by rule.
    var notes: [IntegrityNote] {
        [
            IntegrityNote(
                rule: "author-after-committer", count: disagreeing, what: "commits whose author date lies after their committer date"),
            IntegrityNote(
                rule: "before-git", count: early, what: "commits dated before Git existed: imported, or from a clock that was wrong"),
            IntegrityNote(rule: "future-date", count: future, what: "commits dated after the day of this report"),
        ].filter { $0.count > 0 }
    }
}
