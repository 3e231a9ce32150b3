/// A name that looks like a certification's but isn't.
package struct LookAlike: Hashable, Sendable {
    /// The name in normal form; `*` for any name.
    package let name: String
    /// The issuer in normal form; `*` for any issuer.
    package let issuerPattern: String
    /// What it is.
    package let why: String
}
