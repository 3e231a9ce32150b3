/// How many commits of one author stand in one row of the ledger, by one rule.
public struct LedgerEntry: Hashable, Sendable {
    /// The author, as commits name them.
    public let author: AuthorSeen
    /// The row and the rule.
    public let line: Ledger.Line
    /// How many commits; at least 1.
    public let commits: Int

    package init(author: AuthorSeen, line: Ledger.Line, commits: Int) {
        (self.author, self.line, self.commits) = (author, line, commits)
    }
}
