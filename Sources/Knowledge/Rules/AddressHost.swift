/// What a host says of the addresses on it.
package struct AddressHost: Hashable, Sendable {
    /// What sort of host it is.
    package enum Kind: String, CaseIterable, Sendable {
        /// It gives addresses to anybody, so it says nothing of an employer.
        case provider
        /// Addresses on it are nobody's.
        case placeholder
        /// Addresses on hosts whose name ends so are nobody's.
        case placeholderSuffix = "placeholder-suffix"
    }

    /// What sort of host it is.
    package let kind: Kind
    /// The host, or how its name ends.
    package let host: String
    /// What is known of it, in a clause.
    package let what: String
}
