public import CredenceVocabulary

/// A kind of portfolio item.
public struct PortfolioItemKind: Hashable, Sendable {
    /// The id, `dashboard` for example.
    public let id: PortfolioKindID
    /// The name.
    public let title: String
    /// The domains of which such an item may be.
    public let domains: [DomainID]

    package init(id: PortfolioKindID, title: String, domains: [DomainID]) {
        self.id = id
        self.title = title
        self.domains = domains
    }
}
