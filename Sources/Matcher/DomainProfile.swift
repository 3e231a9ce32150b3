public import CredenceKnowledge
public import CredenceVocabulary

/// Both legs of one domain, side by side and never blended: what is certified, and what is shown by projects.
public struct DomainProfile: Sendable {
    /// The domain.
    public let id: DomainID
    /// Where both legs together stand.
    public let standing: Standing
    /// The ids of the valid credentials in the domain.
    public let structure: [String]
    /// The projects that show it, the weightiest first.
    public let execution: [ProjectWeight]

    package init(id: DomainID, standing: Standing, structure: [String], execution: [ProjectWeight]) {
        self.id = id
        self.standing = standing
        self.structure = structure
        self.execution = execution
    }

    /// The sum of the projects' weights, to three places.
    public var weight: Double { DomainProfile.sum(execution) }

    /// The sum as it is shown: a standing must not hang on the last bit of a binary fraction.
    static func sum(_ execution: [ProjectWeight]) -> Double { execution.reduce(0) { $0 + $1.weight }.rounded(toPlaces: 3) }
}
