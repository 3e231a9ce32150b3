package import CredencePeople
package import CredenceVocabulary

/// Whose the commits of one repository are: the ledger, and what the person's own show before a line is read.
package struct OwnCommits: Sendable {
    package private(set) var ledger = Ledger()
    /// Who made the commits of each row, those with most first.
    package private(set) var entries: [LedgerEntry] = []
    /// Commits passed over because another repository counts them.
    package private(set) var shared = 0
    /// Distinct authors after the mailmap, bots left out.
    package private(set) var authors = 0
    package private(set) var firstCommit: Day?
    package private(set) var lastCommit: Day?
    package private(set) var days: Set<Day> = []
    package private(set) var collaboration = Collaboration()
    package private(set) var integrity: [IntegrityNote] = []
    package private(set) var signatures: [SignatureNote] = []
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
    /// - Parameters:
    ///   - yourKeys: the fingerprints of the person's signing keys.
    ///   - excluded: ids that another repository counts.
    package init(
        of record: Record, attributor: Attributor, yourKeys: Set<String> = [], excluded: Set<ObjectID>, options: ReadingOptions
    ) {
        let plain = record.authors.map { attributor.attribute($0) }
        bringsOwnLines = [Bool](repeating: false, count: record.commits.count)
        var people: Set<String> = []
        var isSeen = [Bool](repeating: false, count: record.authors.count)
        var integrity = IntegrityTally(today: options.today, marks: attributor.marks)
        var signatures = SignatureTally(yourKeys: yourKeys, attributor: attributor)
        var collaboration = CollaborationTally(of: record, plain: plain, attributor: attributor)
        var entries = EntryTally(plain: plain)
        let book = AuthorBook(record.authors)
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
                    CommitCredit(author: record.authors[commit.author], isMerge: commit.isMerge, trailers: commit.trailers), book)
            ledger.add(attribution)
            entries.add(commit.author, attribution)
            collaboration.add(commit, row: attribution.row)
            firstCommit = min(firstCommit ?? commit.day, commit.day)
            lastCommit = max(lastCommit ?? commit.day, commit.day)
            if commit.signature != nil { signedCommits += 1 }
            if attribution.row != .bots, !isSeen[commit.author] {
                isSeen[commit.author] = true
                let author = record.authors[commit.author]
                people.insert(author.canonicalEmail.isEmpty ? author.canonicalName : author.canonicalEmail.lowercased())
            }
            bringsOwnLines[index] = plain[commit.author].row == .yours
            guard attribution.row == .yours || attributor.isNobodys else { continue }
            integrity.add(commit)
            guard attribution.row == .yours else { continue }
            signatures.add(commit)
            mine.append(index)
            days.insert(commit.day)
        }
        authors = people.count
        self.entries = entries.entries(of: record.authors)
        (self.integrity, self.signatures) = (integrity.notes, signatures.notes)
        commits = mine.prefix(OwnCommits.commitLimit).map {
            OwnCommit(id: record.commits[$0].id, day: record.commits[$0].day, subject: record.commits[$0].subject)
        }
        let root = record.lineage.flatMap { root in record.commits.first { $0.id == root } }.map {
            (id: $0.id, isOthers: plain[$0.author].row == .others)
        }
        self.collaboration = collaboration.collaboration(root: root, hasOwnCommits: !mine.isEmpty)
    }
}
