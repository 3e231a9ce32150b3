/// A path whose file may be counted by name and is never opened.
package struct SecretName: Hashable, Sendable {
    /// The pattern that matched.
    package let pattern: String
    /// What such a file holds.
    package let note: String
}
