/// How a host writes the addresses that it gives to people who hide theirs.
package struct NoReplyRule: Hashable, Sendable {
    /// The host.
    package let host: String
    /// The pattern of the address.
    package let pattern: String
}
