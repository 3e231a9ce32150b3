/// A practice that a file's path shows.
package struct Practice: Hashable, Sendable {
    /// The practice's id, `ci` for example.
    package let id: String
    /// The pattern that matched.
    package let pattern: String
    /// What the file is.
    package let what: String
}
