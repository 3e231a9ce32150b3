internal import CredenceVocabulary

/// How often a domain is said and so, said and not so, and so and not said.
struct DomainCounts {
    private(set) var right = 0
    private(set) var wrong = 0
    private(set) var missed = 0

    init() {}

    /// Counts one domain.
    init(of domain: DomainID, in all: [ScoredRepository]) {
        for repository in all {
            switch (repository.set.contains(domain), repository.label.domains.contains(domain)) {
            case (true, true): right += 1
            case (true, false): wrong += 1
            case (false, true): missed += 1
            case (false, false): break
            }
        }
    }

    /// Counts all domains together.
    static func summed(_ all: [ScoredRepository]) -> DomainCounts {
        all.reduce(into: DomainCounts()) { sum, repository in
            let (said, so) = (repository.set, repository.label.domains)
            sum.right += said.intersection(so).count
            sum.wrong += said.subtracting(so).count
            sum.missed += so.subtracting(said).count
        }
    }

    var precision: Double { right + wrong == 0 ? 0 : Double(right) / Double(right + wrong) }
    var recall: Double { right + missed == 0 ? 0 : Double(right) / Double(right + missed) }
    var f1: Double { 2 * right + wrong + missed == 0 ? 0 : Double(2 * right) / Double(2 * right + wrong + missed) }
}
