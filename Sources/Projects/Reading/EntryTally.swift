internal import CredencePeople

/// Counts commits by author, row and rule.
struct EntryTally {
    private struct Key: Hashable {
        let author: Int
        let line: Ledger.Line
    }

    // What each author's commits are unless they say more, and how many are that.
    private let plain: [Ledger.Line]
    private var counts: [Int]
    private var others: [Key: Int] = [:]

    init(plain: [Attribution]) {
        self.plain = plain.map { Ledger.Line(row: $0.row, rule: $0.rule) }
        counts = [Int](repeating: 0, count: plain.count)
    }

    mutating func add(_ author: Int, _ attribution: Attribution) {
        let line = Ledger.Line(row: attribution.row, rule: attribution.rule)
        if line == plain[author] { counts[author] += 1 } else { others[Key(author: author, line: line), default: 0] += 1 }
    }

    /// The entries, those with most commits first, then by address, name and line.
    func entries(of authors: [AuthorSeen]) -> [LedgerEntry] {
        let found =
            counts.indices.filter { counts[$0] > 0 }.map { LedgerEntry(author: authors[$0], line: plain[$0], commits: counts[$0]) }
            + others.map { LedgerEntry(author: authors[$0.key.author], line: $0.key.line, commits: $0.value) }
        return found.sorted {
            ($1.commits, $0.author.email, $0.author.name, $0.line) < ($0.commits, $1.author.email, $1.author.name, $1.line)
        }
    }
}
