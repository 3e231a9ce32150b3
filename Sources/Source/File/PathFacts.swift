public import CredenceVocabulary

/// What a path alone says of a file.
public struct PathFacts: Hashable, Sendable {
    /// The path from the repository's root.
    public let path: String
    /// The role that the path suggests; bytes may change it.
    public var role: FileRole
    /// The rule that decided `role` for good; nil when none did.
    public var rule: RuleID?
    /// The languages that the path allows, the likeliest first.
    public var languages: [String]
    /// Whether the name says that it holds a secret: such a file is counted and never opened.
    public var isSecret: Bool
    /// The kind of manifest that the name says it is.
    public var manifest: ManifestKind?
    /// Whether `read` could say more than this: false for secrets, and for binary, vendored and generated files.
    public var isWorthReading: Bool

    package init(path: String, role: FileRole) {
        self.path = path
        self.role = role
        languages = []
        isSecret = false
        isWorthReading = true
    }
}
