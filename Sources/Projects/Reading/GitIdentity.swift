/// A name and address that Git is configured to commit with.
package struct GitIdentity: Hashable, Sendable {
    package let name: String
    package let email: String
}
