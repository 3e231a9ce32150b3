/// A sentence about the person, and what it rests on; there is none without evidence.
public struct Claim: Hashable, Sendable {
    /// The id, `domain-testing` or `project-sales-report` for example: what `credence explain` takes.
    public let id: String
    /// The sentence.
    public let text: String
    /// What it rests on, the strongest first; at least one.
    public let evidence: [Evidence]

    /// Nil when there is no evidence: no claim can be built without.
    package init?(id: String, text: String, evidence: [Evidence]) {
        guard !evidence.isEmpty else { return nil }
        self.id = id
        self.text = text
        self.evidence = evidence
    }
}
