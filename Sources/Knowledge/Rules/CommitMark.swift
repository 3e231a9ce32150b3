package import CredenceVocabulary

/// How a commit's message tells that its author didn't write what it brings.
package struct CommitMark: Hashable, Sendable {
    /// Where the mark stands.
    package enum Kind: String, CaseIterable, Sendable {
        /// The subject begins so, in any case.
        case subjectPrefix = "subject-prefix"
        /// A trailer has this key, in any case.
        case trailer
    }

    /// Where the mark stands.
    package let kind: Kind
    /// The prefix or key, in lower case.
    package let pattern: String
    /// What it tells: `import`, `template` or `converted`.
    package let rule: RuleID
}
