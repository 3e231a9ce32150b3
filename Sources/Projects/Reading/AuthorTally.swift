internal import CredenceGit
internal import CredencePeople
internal import CredenceVocabulary

/// Who wrote commits, over all repositories.
enum AuthorTally {
    /// Each author as seen, with their days; a commit that several repositories hold counts once.
    static func activity(of records: [Record]) -> [AuthorActivity] {
        var seen: Set<ObjectID> = []
        var days: [AuthorSeen: (commits: Int, days: Set<Day>)] = [:]
        for record in records {
            for (commit, author) in zip(record.commits, record.authors) where seen.insert(commit.id).inserted {
                days[author, default: (0, [])].commits += 1
                days[author]?.days.insert(commit.author.day)
            }
        }
        return days.map { AuthorActivity(author: $0.key, commits: $0.value.commits, days: $0.value.days) }
            .sorted { ($0.author.email, $0.author.name) < ($1.author.email, $1.author.name) }
    }
}
