/// Why Credence can't do what was asked, in two lines: what and why, and what to do.
public struct CredenceError: Error, Hashable, Sendable {
    /// `cannot VERB OBJECT: REASON`.
    public let message: String
    /// What would mend it, as a sentence.
    public let remedy: String

    /// Whether the command line itself was wrong, and not what it named.
    public let isUsage: Bool

    package init(_ message: String, remedy: String, isUsage: Bool = false) {
        self.message = message
        self.remedy = remedy
        self.isUsage = isUsage
    }
}
