public import CredenceVocabulary

/// An address that may be the person's, with what speaks for it and against it. Nothing is counted as theirs before they say yes.
public struct IdentityProposal: Sendable, Hashable {
    /// One fact, and the rule that found it.
    public struct Reason: Sendable, Hashable {
        /// The rule.
        public let rule: RuleID
        /// The fact, in words, without a full stop.
        public let what: String

        package init(rule: RuleID, what: String) {
            self.rule = rule
            self.what = what
        }
    }

    /// The address, in lower case.
    public let address: String
    /// The name that most of its commits carry.
    public let name: String
    /// How many commits carry the address.
    public let commits: Int
    /// What speaks for it, strongest first; at least one.
    public let reasonsFor: [Reason]
    /// What speaks against it; may be empty.
    public let reasonsAgainst: [Reason]

    package init(address: String, name: String, commits: Int, reasonsFor: [Reason], reasonsAgainst: [Reason]) {
        self.address = address
        self.name = name
        self.commits = commits
        self.reasonsFor = reasonsFor
        self.reasonsAgainst = reasonsAgainst
    }
}
