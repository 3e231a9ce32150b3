internal import CredencePeople
internal import CredenceVocabulary

/// Counts what commits show of working with others, commit by commit, newest first.
struct CollaborationTally {
    private let authors: [AuthorSeen]
    /// For each author whether they are the person.
    private let isYou: [Bool]
    /// For each author whether they commit what others write, as a host's pages do.
    private let isMachine: [Bool]
    private let attributor: Attributor
    private let book: AuthorBook
    private var facts = Collaboration()
    private var lengths = SubjectLengths()

    init(of record: Record, plain: [Attribution], attributor: Attributor) {
        self.attributor = attributor
        authors = record.authors
        book = AuthorBook(record.authors)
        isYou = plain.map { $0.row == .yours }
        isMachine = zip(record.authors, plain).map { $1.row == .bots || attributor.commitsForOthers($0) }
    }

    mutating func add(_ commit: RecordCommit, row: LedgerRow) {
        switch row {
        case .merges:
            if isYou[commit.author] { facts.yourMerges.add(commit.id) }
        case .yours:
            if commit.saysFix { facts.yourFixes.add(commit.id) }
            if commit.namesIssue { facts.issueReferences.add(commit.id) }
            if attributor.namesOthers(commit.trailers, book) { facts.withCoauthors.add(commit.id) }
            lengths.add(commit.subject.count)
            if commit.subject.count > Collaboration.subjectWidth { facts.longSubjects.add(commit.id) }
            if !isYou[commit.committer], !isMachine[commit.committer], !isSame(commit) { facts.committedByOthers.add(commit.id) }
        case .coauthored: facts.coauthored.add(commit.id)
        case .others:
            if isYou[commit.committer] { facts.committedForOthers.add(commit.id) }
        case .maybeYours, .bots: break
        }
    }

    /// Whether author and committer are one by name or address: the same machine under another setting.
    private func isSame(_ commit: RecordCommit) -> Bool {
        let (author, committer) = (authors[commit.author], authors[commit.committer])
        return author.canonicalEmail.lowercased() == committer.canonicalEmail.lowercased()
            || author.canonicalName == committer.canonicalName
    }

    /// What was counted.
    ///
    /// - Parameter root: the first commit, where history isn't cut, and whether somebody else made it.
    func collaboration(root: (id: ObjectID, isOthers: Bool)?, hasOwnCommits: Bool) -> Collaboration {
        var facts = facts
        facts.medianSubject = lengths.median
        if hasOwnCommits, let root, root.isOthers { (facts.upstream, facts.upstreamCommit) = (true, root.id) }
        return facts
    }
}
