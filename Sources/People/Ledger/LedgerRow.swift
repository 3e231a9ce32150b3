/// The rows of the authorship ledger; each commit falls into exactly one.
public enum LedgerRow: String, CaseIterable, Sendable {
    /// The person is the author.
    case yours
    /// Somebody else is the author and names the person as co-author.
    case coauthored
    /// The author has the person's name and an address that the person didn't give.
    case maybeYours
    /// A bot is the author.
    case bots
    /// The commit joins two or more parents, whoever made it.
    case merges
    /// Somebody else is the author.
    case others
}
