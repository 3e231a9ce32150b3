/// How a licence is known by its text.
package struct LicenceRule: Hashable, Sendable {
    /// The SPDX id.
    package let id: String
    /// What the text holds.
    package let phrase: String
    /// What it holds too.
    package let secondPhrase: String?
    /// What it doesn't hold.
    package let absentPhrase: String?
    /// The place in the order of trial, from 1.
    package let order: Int
}
