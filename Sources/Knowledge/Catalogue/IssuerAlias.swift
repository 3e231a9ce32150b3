/// A name under which an issuer of the catalogue is known.
package struct IssuerAlias: Hashable, Sendable {
    /// The name in normal form.
    package let alias: String
    /// The issuer, as the catalogue writes it.
    package let issuer: String
}
