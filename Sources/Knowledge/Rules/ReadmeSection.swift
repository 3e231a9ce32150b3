/// A section of a README and a heading by which it is known.
package struct ReadmeSection: Hashable, Sendable {
    /// The section's id, `usage` for example.
    package let section: String
    /// What its heading holds, in lower case.
    package let phrase: String
}
