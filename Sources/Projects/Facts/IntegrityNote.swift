public import CredenceVocabulary

/// Something about a history that a reader should know, in plain words and never as an accusation.
public struct IntegrityNote: Hashable, Sendable {
    /// The rule that noticed it.
    public let rule: RuleID
    /// How many commits it concerns.
    public let count: Int
    /// What it is, in a clause.
    public let what: String

    package init(rule: RuleID, count: Int, what: String) {
        self.rule = rule
        self.count = count
        self.what = what
    }
}
