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
            var byAuthor = [(commits: Int, days: Set<Day>)](repeating: (0, []), count: record.authors.count)
            for commit in record.commits where records.count == 1 || seen.insert(commit.id).inserted {
                byAuthor[commit.author].commits += 1
                byAuthor[commit.author].days.insert(commit.day)
            }
            for (author, own) in zip(record.authors, byAuthor) where own.commits > 0 {
                days[author, default: (0, [])].commits += own.commits
                days[author]?.days.formUnion(own.days)
            }
        }
        return days.map { AuthorActivity(author: $0.key, commits: $0.value.commits, days: $0.value.days) }
            .sorted { ($0.author.email, $0.author.name) < ($1.author.email, $1.author.name) }
    }
}
