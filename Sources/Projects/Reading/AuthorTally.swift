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
            // The authors of one repository are different ones.
            if entries.count == 1 { return sorted(Array(zip(record.authors, byAuthor).filter { $0.1.commits > 0 })) }
            for (author, own) in zip(record.authors, byAuthor) where own.commits > 0 { found[author, default: Work()].add(own) }
        }
        return sorted(found.map { ($0.key, $0.value) })
    }

    /// Sorts by the authors alone, and then moves each work once: they are large.
    private static func sorted(_ found: [(author: AuthorSeen, work: Work)]) -> [AuthorActivity] {
        found.indices.sorted { isBefore(found[$0].author, found[$1].author) }.map { index in
            let (author, work) = found[index]
            return AuthorActivity(author: author, commits: work.commits, days: work.days, keys: work.keys, committers: work.committers)
        }
    }

    private static func isBefore(_ left: AuthorSeen, _ right: AuthorSeen) -> Bool {
        if left.email != right.email { return left.email < right.email }
        return (left.name, left.canonicalEmail, left.canonicalName) < (right.name, right.canonicalEmail, right.canonicalName)
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
