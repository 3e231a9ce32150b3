import CredenceVocabulary

@testable import CredenceKnowledge

extension Knowledge {
    /// The phrases that speak for `domain`, in the order of the table.
    func phrases(of domain: DomainID) -> [String] {
        words.phrases.map(\.match).filter { match in match.domains.contains { $0.domain == domain } }.map(\.phrase)
    }
}
