public import CredenceVocabulary

/// What the tables say about a package: the domains it speaks for and the skill that using it shows.
public struct PackageKnowledge: Hashable, Sendable {
    /// How a package was found in the tables.
    public enum Basis: Hashable, Sendable {
        /// Listed by its own name.
        case name
        /// Reviewed and without a signal: known and neutral.
        case neutral
        /// Covered by the family with this pattern.
        case family(String)
        /// Types the package with this name, and speaks for its domains as a hint.
        case types(String)
    }

    /// The domains, as the table lists them; empty when the package is neutral.
    public let domains: [DomainStrength]
    /// The skill that its use shows.
    public let skill: SkillID?
    /// How it was found.
    public let basis: Basis

    package init(domains: [DomainStrength], skill: SkillID?, basis: Basis) {
        self.domains = domains
        self.skill = skill
        self.basis = basis
    }

    /// Whether the package is known to say nothing about a domain.
    public var isNeutral: Bool { domains.isEmpty }

    /// Greater for the package that says more: the strongest domain first, then the sum.
    var rank: Int { (domains.lazy.map(\.strength).max() ?? 0) * 100 + domains.reduce(0) { $0 + $1.strength } }
}
