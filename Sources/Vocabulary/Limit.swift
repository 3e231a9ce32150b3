/// A bound that was met, or something that could not be read, counted.
public struct Limit: Hashable, Sendable {
    /// The kinds of limit, and the reasons for which a repository is skipped.
    public enum Code: String, CaseIterable, Sendable {
        case notFound = "not-found"
        case unreadable
        case notOwned = "not-owned"
        case corrupt
        case unsupportedSHA256 = "unsupported-sha256"
        case unsupportedReftable = "unsupported-reftable"
        case empty
        case shallow
        case missingObjects = "missing-objects"
        case tooLarge = "too-large"
        case timeout
        case budget
    }

    /// The kind of limit.
    public let code: Code
    /// What was left out because of it, in words.
    public let what: String
    /// How many things were left out.
    public let count: Int

    package init(code: Code, what: String, count: Int) {
        self.code = code
        self.what = what
        self.count = count
    }
}
