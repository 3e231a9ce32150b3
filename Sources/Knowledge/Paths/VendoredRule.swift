/// A path that must not count as the person's code, and under which condition.
package struct VendoredRule: Hashable, Sendable {
    /// What such a file is.
    package enum Kind: String, CaseIterable, Sendable {
        case binary
        case boilerplate
        case data
        case document
        case editor
        case environment
        case generated
        case lock
        case media
        case minified
        case vendored
    }

    /// When the rule applies.
    package enum Condition: String, CaseIterable, Sendable {
        /// To every path that matches.
        case always
        /// Only with the neighbour that the reason names.
        case beside
        /// Only when the first lines say so.
        case content
        /// Only above the size that the reason names.
        case size
    }

    /// The pattern that matched.
    package let pattern: String
    /// What the file is.
    package let kind: Kind
    /// When the rule applies.
    package let when: Condition
    /// Why, in words.
    package let reason: String
}
