/// How it is told whether an image in a README shows something of the project.
package struct PictureRule: Hashable, Sendable {
    /// What the mark says.
    package enum Kind: String, CaseIterable, Sendable {
        /// An address that holds it is a badge's or another's picture.
        case badge
        /// An address that ends so is a picture's.
        case `extension`
        /// An address that holds it is a picture's, whatever its end.
        case host
    }

    /// What the mark says.
    package let kind: Kind
    /// The mark, in lower case.
    package let mark: String
}
