/// A sign that a commit was made by a program.
package struct BotRule: Hashable, Sendable {
    /// What the pattern is held against.
    package let kind: String
    /// The pattern.
    package let pattern: String
    /// Which program.
    package let note: String
    /// Where the rule comes from.
    package let source: String
}
