public import CredencePeople

/// How many commits stand in another row of the ledger once it is said anew who the person is.
public struct LedgerMove: Hashable, Sendable {
    /// The row in which they stood.
    public let from: LedgerRow
    /// The row in which they stand.
    public let to: LedgerRow
    /// How many; at least one.
    public let commits: Int

    package init(from: LedgerRow, to: LedgerRow, commits: Int) {
        self.from = from
        self.to = to
        self.commits = commits
    }
}
