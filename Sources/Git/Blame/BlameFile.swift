package import CredenceVocabulary

/// A file whose lines are asked after.
package struct BlameFile: Hashable, Sendable {
    /// The path as bytes.
    package let path: [UInt8]
    /// Its content.
    package let blob: ObjectID

    package init(path: [UInt8], blob: ObjectID) {
        (self.path, self.blob) = (path, blob)
    }
}
