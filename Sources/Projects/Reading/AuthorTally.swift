internal import CredenceGit
internal import CredencePeople
internal import CredenceVocabulary

/// Who wrote commits, over all repositories.
enum AuthorTally {
    /// Each author as seen, with their days; a commit that several repositories hold counts once, with the mailmap of the one that counts it.
    static func activity(of entries: [LineagePlan.Entry]) -> [AuthorActivity] {
        var found: [AuthorSeen: Work] = [:]
        for entry in entries {
            let record = entry.record
            var byAuthor = [Work](repeating: Work(), count: record.authors.count)
            let addresses = record.authors.map { $0.email.lowercased() }
            let names = record.authors.map { $0.canonicalName.lowercased() }
            for commit in record.commits where entry.excluded.isEmpty || !entry.excluded.contains(commit.id) {
                byAuthor[commit.author].commits += 1
                byAuthor[commit.author].days.insert(commit.day)
                if commit.committer == commit.author {
                    if let signature = commit.signature, signature.state != .broken, let key = signature.key {
                        byAuthor[commit.author].keys[key, default: 0] += 1
                    }
                } else if addresses[commit.author] != addresses[commit.committer], names[commit.author] != names[commit.committer] {
                    // Under one name it may be the same person, who rebased on another machine.
                    byAuthor[commit.author].committers[addresses[commit.committer], default: 0] += 1
                }
            }
            for (author, own) in zip(record.authors, byAuthor) where own.commits > 0 { found[author, default: Work()].add(own) }
        }
        let activity = found.map { author, work in
            AuthorActivity(author: author, commits: work.commits, days: work.days, keys: work.keys, committers: work.committers)
        }
        // Moved once each: they are large.
        return activity.indices.sorted { AuthorTally.isBefore(activity[$0].author, activity[$1].author) }.map { activity[$0] }
    }

    private static func isBefore(_ left: AuthorSeen, _ right: AuthorSeen) -> Bool {
        (left.email, left.name, left.canonicalEmail, left.canonicalName) < (
            right.email, right.name, right.canonicalEmail, right.canonicalName
        )
    }

    private struct Work {
        var commits = 0
        var days: Set<Day> = []
        var keys: [String: Int] = [:]
        var committers: [String: Int] = [:]

        mutating func add(_ other: Work) {
            commits += other.commits
            days.formUnion(other.days)
            keys.merge(other.keys, uniquingKeysWith: +)
            committers.merge(other.committers, uniquingKeysWith: +)
        }
    }
}
