public import CredenceVocabulary

/// How far a project belongs to a domain, and why.
public struct DomainAssessment: Hashable, Sendable {
    /// The domain.
    public let id: DomainID
    /// 0 to 1, by the published rule of combination; not yet calibrated against labelled repositories.
    public let probability: Double
    /// The signals for it, the strongest first.
    public let evidence: [Signal]

    /// The part of the evidence that is the person's own, 0 to 1, by weight; nil where no evidence has a place.
    public var yourShare: Double? {
        let placed = evidence.compactMap { signal in signal.ownShare.map { (signal.weight, $0) } }
        let sum = placed.reduce(0) { $0 + $1.0 }
        return sum == 0 ? nil : placed.reduce(0) { $0 + $1.0 * $1.1 } / sum
    }

    package init(id: DomainID, probability: Double, evidence: [Signal]) {
        self.id = id
        self.probability = probability
        self.evidence = evidence
    }
}
