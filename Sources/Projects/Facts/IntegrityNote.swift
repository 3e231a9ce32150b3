public import CredenceVocabulary

/// Something about a history that a reader should know, in plain words and never as an accusation.
public struct IntegrityNote: Hashable, Sendable {
    /// The rule that noticed it.
    public let rule: RuleID
    /// How many commits, or references, it concerns.
    public let count: Int
    /// What it is, in a clause.
    public let what: String
    /// Some of the commits, newest first, at most eight; empty where it concerns none in particular.
    public let commits: [ObjectID]

    package init(rule: RuleID, count: Int, what: String, commits: [ObjectID] = []) {
        self.rule = rule
        self.count = count
        self.what = what
        self.commits = commits
    }
}
