public import CredenceVocabulary

/// A role that a person may aim at, and what it asks for.
public struct Role: Hashable, Sendable {
    /// The id, `qa-engineer` for example.
    public let id: RoleID
    /// The name.
    public let title: String
    /// The domains without which the role isn't shown.
    public let required: [DomainID]
    /// The domains that help.
    public let useful: [DomainID]
    /// The ids of the tracks that lead to it.
    public let tracks: [String]
    /// The kinds of portfolio item that show it.
    public let kinds: [PortfolioKindID]
    /// The certifications to earn, the first ones first.
    public let certifications: [CertificationID]
    /// What preparation is about.
    public let focus: String

    package init(
        id: RoleID, title: String, required: [DomainID], useful: [DomainID], tracks: [String], kinds: [PortfolioKindID],
        certifications: [CertificationID], focus: String
    ) {
        self.id = id
        self.title = title
        self.required = required
        self.useful = useful
        self.tracks = tracks
        self.kinds = kinds
        self.certifications = certifications
        self.focus = focus
    }
}
