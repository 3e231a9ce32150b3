/// A sign that a commit was made with an assistant.
package struct TrailerRule: Hashable, Sendable {
    /// What the pattern is held against.
    package let kind: String
    /// The pattern.
    package let pattern: String
    /// Which assistant.
    package let tool: String
    /// Where the rule comes from.
    package let source: String
}
