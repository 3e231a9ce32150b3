package import CredenceVocabulary

/// What a file's path says about its repository.
package struct FileSignal: Hashable, Sendable {
    /// The pattern that matched.
    package let pattern: String
    /// The domains; empty when the path is listed as saying nothing.
    package let domains: [DomainStrength]
    /// The skill that the file shows.
    package let skill: SkillID?
    /// A remark for the reader of evidence.
    package let note: String

    /// Whether the path is known to say nothing about a domain.
    package var isNeutral: Bool { domains.isEmpty }
}
