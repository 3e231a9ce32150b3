internal import CredenceKnowledge
public import CredenceVocabulary

/// Something that is missing, what says so, and the smallest step that closes it.
public struct Gap: Hashable, Sendable {
    /// The id, `expired-comptia-data` for example.
    public let id: String
    /// The kind, as in the table `gap-kinds`.
    public let kind: String
    /// The domain that it concerns.
    public let domain: DomainID?
    /// The role for which it matters; nil when it matters whatever the role.
    public let role: RoleID?
    /// What is missing, in a sentence.
    public let why: String
    /// What says so.
    public let evidence: [Evidence]
    /// The next step; begins with a verb.
    public let step: String
    /// What the step would change, in a clause.
    public let closes: String

    package init(
        id: String, kind: String, domain: DomainID?, role: RoleID?, why: String, evidence: [Evidence], step: String, closes: String
    ) {
        self.id = id
        self.kind = kind
        self.domain = domain
        self.role = role
        self.why = why
        self.evidence = evidence
        self.step = step
        self.closes = closes
    }
}
