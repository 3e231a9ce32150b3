public import CredenceVocabulary

/// A track of certifications.
public struct Track: Hashable, Sendable {
    /// The id, `data-analytics` for example.
    public let id: String
    /// The name.
    public let title: String
    /// The domains that it leads to.
    public let domains: [DomainID]

    package init(id: String, title: String, domains: [DomainID]) {
        self.id = id
        self.title = title
        self.domains = domains
    }
}
