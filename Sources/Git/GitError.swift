package import CredenceVocabulary

/// Why something of a repository can't be read.
package struct GitError: Error, Hashable, Sendable {
    /// The kind of failure.
    package let code: Limit.Code
    /// What was being done: a verb and its object, `open the repository` for example.
    package let doing: String
    /// Why it failed, in libgit2's or our own words.
    package let reason: String

    package init(code: Limit.Code, doing: String, reason: String) {
        self.code = code
        self.doing = doing
        self.reason = reason
    }
}
