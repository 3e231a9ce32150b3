public import CredenceVocabulary

/// What the signatures of the person's commits say.
public struct SignatureNote: Hashable, Sendable {
    /// `signature-holds-for-your-key`, `signature-holds-for-other-key`, `signature-does-not-fit`, `signature-of-host` or `signature-not-checked`.
    public let rule: RuleID
    /// The key that the signatures name; nil where they name none.
    public let key: String?
    /// The commits.
    public let tally: CommitTally
    /// What it is, in a clause.
    public let what: String

    package init(rule: RuleID, key: String?, tally: CommitTally, what: String) {
        (self.rule, self.key, self.tally, self.what) = (rule, key, tally, what)
    }
}
