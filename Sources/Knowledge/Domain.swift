public import CredenceVocabulary

/// One of the technical domains by which projects and credentials are ordered.
public struct Domain: Hashable, Sendable {
    /// The id, `machine-learning` for example.
    public let id: DomainID
    /// The name as a reader sees it.
    public let title: String
    /// What belongs to the domain.
    public let definition: String

    package init(id: DomainID, title: String, definition: String) {
        self.id = id
        self.title = title
        self.definition = definition
    }
}
