public import CredenceVocabulary

/// How far a project belongs to a domain, and why.
public struct DomainAssessment: Hashable, Sendable {
    /// The domain.
    public let id: DomainID
    /// 0 to 1, by the published rule of combination; not yet calibrated against labelled repositories.
    public let probability: Double
    /// The signals for it, the strongest first.
    public let evidence: [Signal]

    package init(id: DomainID, probability: Double, evidence: [Signal]) {
        self.id = id
        self.probability = probability
        self.evidence = evidence
    }
}
