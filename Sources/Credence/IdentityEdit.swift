public import CredenceProjects

/// What was written into `credence.yaml` about a person's addresses, and what it changes.
public struct IdentityEdit: Sendable, Hashable {
    /// The file's absolute path.
    public let path: String
    /// The addresses that are the person's now, in the order asked for.
    public let accepted: [String]
    /// The addresses that aren't theirs now, in the order asked for.
    public let rejected: [String]
    /// The addresses of which the file said so already.
    public let unchanged: [String]
    /// The commits that stand in another row of the ledger now.
    public let moved: [LedgerMove]
}
