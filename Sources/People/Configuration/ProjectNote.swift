public import CredenceVocabulary

/// What the person says about one of their projects.
public struct ProjectNote: Sendable, Hashable {
    /// The title to show in place of the project's name.
    public let title: String?
    /// Whether the project is confidential: it is shown under a pseudonym and with rounded figures.
    public let isPrivate: Bool
    /// Whether the project is left out altogether.
    public let isHidden: Bool
    /// The role that the person played in it.
    public let role: String?
    /// Domains that the person says it belongs to.
    public let pinned: [DomainID]
    /// Domains that the person says it doesn't belong to.
    public let excluded: [DomainID]
    /// What it brought about.
    public let outcomes: [Outcome]

    package init(
        title: String? = nil, isPrivate: Bool = false, isHidden: Bool = false, role: String? = nil, pinned: [DomainID] = [],
        excluded: [DomainID] = [], outcomes: [Outcome] = []
    ) {
        self.title = title
        self.isPrivate = isPrivate
        self.isHidden = isHidden
        self.role = role
        self.pinned = pinned
        self.excluded = excluded
        self.outcomes = outcomes
    }
}
