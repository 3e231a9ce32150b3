internal import CredenceClassifier
internal import CredenceVocabulary

/// A labelled repository and what the classifier says of it.
struct ScoredRepository {
    let label: LabelledRepository
    let found: Classification

    /// The domain named, or where none is the most probable one.
    var first: DomainID? { found.primary ?? found.domains.first?.id }

    /// The most probable domain that isn't `first`.
    var second: DomainID? { found.domains.first { $0.id != first }?.id }

    var isFirstRight: Bool { first == label.primary }

    /// The domains at a probability of one half or more.
    var set: Set<DomainID> { Set(found.domains.filter { $0.probability >= 0.5 }.map(\.id)) }

    /// How probable `first` is said to be, and whether the label has it.
    var bet: (probability: Double, isTrue: Bool) {
        first.map { (found.probability(of: $0), label.domains.contains($0)) } ?? (0, false)
    }

    /// The strongest signals for a domain, in words.
    func reasons(for domain: DomainID) -> String {
        guard let assessment = found.domains.first(where: { $0.id == domain }) else { return "nothing" }
        return assessment.evidence.prefix(4).map { signal in
            let place = signal.places.first.map { " at \($0.path)" } ?? ""
            return "\(signal.kind.rawValue) \(signal.what)\(place)"
        }.joined(separator: "; ")
    }
}
