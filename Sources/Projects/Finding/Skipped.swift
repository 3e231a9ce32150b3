public import CredenceVocabulary

/// A path that could not be read as a project, and what to do about it.
public struct Skipped: Error, Hashable, Sendable {
    /// The path, as absolute as it could be made.
    public let path: String
    /// The kind of reason.
    public let code: Limit.Code
    /// Why, in one clause.
    public let reason: String
    /// What would mend it, as a sentence.
    public let remedy: String

    package init(path: String, code: Limit.Code, reason: String, remedy: String) {
        self.path = path
        self.code = code
        self.reason = reason
        self.remedy = remedy
    }
}
