internal import CredenceGit
internal import CredencePeople
internal import CredenceVocabulary

/// A record's commits, made of those kept and those that were read.
struct RecordCommits {
    private(set) var list: CommitList
    /// Where the commits that were read stand in history.
    let newNodes: [CommitNode]
    /// Whether the numbers of the kept commits still hold.
    let isAppended: Bool
    /// What must be written of them.
    private(set) var changes: [SectionChange] = []

    init(_ history: HistoryReading, mailmap: [UInt8], mailmapID: ObjectID?, kept: KeptRecord?) {
        newNodes = history.commits.map(\.node)
        isAppended = history.isOnTop
        list = history.isOnTop ? kept?.list ?? CommitList() : CommitList()
        let isMapped = kept?.summary.mailmap == mailmapID
        var table = AuthorTable(list.authors, mailmap: mailmap, isMapped: isMapped)
        let known = list.authors.count
        let commits = history.commits.map { commit in
            let author = table.index(of: commit.author)
            let isOwn = commit.committer.email == commit.author.email && commit.committer.name == commit.author.name
            return RecordCommit(commit, author: author, committer: isOwn ? author : table.index(of: commit.committer))
        }
        list.authors = table.authors
        let nodes = NodeSection.write(newNodes)
        let chunks = kept?.stored.counts[.commits] ?? 0
        list.add(commits)
        if isAppended, isMapped, chunks < StoredRecord.manyChunks {
            guard !commits.isEmpty else { return }
            changes = [
                .append(.commits, CommitSection.write(commits, newAuthors: table.authors[known...])), .append(.nodes, nodes),
            ]
        } else if isAppended {
            // The whole list again, in the order of its numbers, so that these stay.
            let ordered = zip(list.commits, list.numbers).sorted { $0.1 > $1.1 }.map(\.0)
            changes = [.replace(.commits, CommitSection.write(ordered, newAuthors: table.authors)), .append(.nodes, nodes)]
        } else {
            changes = [
                .replace(.commits, CommitSection.write(commits, newAuthors: table.authors)), .replace(.nodes, nodes),
                .replace(.changes, ChangeSection.write(counted: [], paths: [], rows: [])),
            ]
        }
    }
}
