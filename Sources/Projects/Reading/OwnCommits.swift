package import CredencePeople
package import CredenceVocabulary

/// Whose the commits of one repository are: the ledger, and what the person's own show before a line is read.
package struct OwnCommits: Sendable {
    package private(set) var ledger = Ledger()
    /// Commits passed over because another repository of the lineage counts them.
    package private(set) var shared = 0
    /// Distinct authors after the mailmap, bots left out.
    package private(set) var authors = 0
    package private(set) var firstCommit: Day?
    package private(set) var lastCommit: Day?
    package private(set) var days: Set<Day> = []
    package private(set) var collaboration = Collaboration()
    package private(set) var integrity: [IntegrityNote] = []
    package private(set) var signedCommits = 0
    /// The indices of the person's own commits, newest first.
    package private(set) var mine: [Int] = []
    /// For each commit whether the lines it brought are the person's; merges too, for they can bring lines.
    package private(set) var bringsOwnLines: [Bool]
    /// The newest own commits.
    package private(set) var commits: [OwnCommit] = []

    /// The most own commits whose subjects are kept.
    package static let commitLimit = 2_000

    /// Attributes each commit of `record`.
    ///
    /// - Parameter excluded: ids that another repository of the lineage counts.
    package init(of record: Record, attributor: Attributor, excluded: Set<ObjectID>, options: ReadingOptions) {
        let plain = record.authors.map { attributor.attribute($0) }
        bringsOwnLines = [Bool](repeating: false, count: record.commits.count)
        var people: Set<String> = []
        var isSeen = [Bool](repeating: false, count: record.authors.count)
        var integrity = IntegrityTally(today: options.today)
        for (index, commit) in record.commits.enumerated() {
            if let since = options.since, commit.day < since { continue }
            guard !excluded.contains(commit.id) else {
                shared += 1
                continue
            }
            let attribution =
                commit.trailers.isEmpty && !commit.isMerge
                ? plain[commit.author]
                : attributor.attribute(
                    CommitCredit(author: record.authors[commit.author], isMerge: commit.isMerge, trailers: commit.trailers))
            ledger.add(attribution)
            integrity.add(commit)
            firstCommit = min(firstCommit ?? commit.day, commit.day)
            lastCommit = max(lastCommit ?? commit.day, commit.day)
            if commit.isSigned { signedCommits += 1 }
            if attribution.row != .bots, !isSeen[commit.author] {
                isSeen[commit.author] = true
                let author = record.authors[commit.author]
                people.insert(author.canonicalEmail.isEmpty ? author.canonicalName : author.canonicalEmail.lowercased())
            }
            bringsOwnLines[index] = plain[commit.author].row == .yours
            if attribution.row == .merges, bringsOwnLines[index] { collaboration.yourMerges += 1 }
            guard attribution.row == .yours else { continue }
            mine.append(index)
            days.insert(commit.day)
            if commit.saysFix { collaboration.yourFixes += 1 }
            if commit.namesIssue { collaboration.issueReferences += 1 }
        }
        authors = people.count
        self.integrity = integrity.notes
        commits = mine.prefix(OwnCommits.commitLimit).map {
            OwnCommit(id: record.commits[$0].id, day: record.commits[$0].day, subject: record.commits[$0].subject)
        }
        if !mine.isEmpty, let root = record.lineage, let first = record.commits.first(where: { $0.id == root }) {
            collaboration.upstream = plain[first.author].row == .others || plain[first.author].row == .bots
        }
    }
}
