package import CredenceVocabulary

/// What a module of Python's standard library speaks for.
package struct StandardModule: Hashable, Sendable {
    /// The module's name as the table lists it; a longer dotted import falls to it.
    package let name: String
    /// The domains; empty when the module is neutral.
    package let domains: [DomainStrength]
    /// The skill that its use shows.
    package let skill: SkillID?

    /// Whether the module says nothing about a domain.
    package var isNeutral: Bool { domains.isEmpty }
}
