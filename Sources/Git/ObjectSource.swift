package import CredenceVocabulary

/// The four kinds of Git object.
package enum ObjectKind: Hashable, Sendable {
    case commit, tree, blob, tag
}

/// Something that lends Git objects by id.
package protocol ObjectSource: ~Copyable {
    /// Lends the bytes of an object to `body`, for as long as it runs.
    ///
    /// - Throws: `GitError` with code `missing-objects` when there is no such object, `corrupt` when it can't be read.
    borrowing func read<Result>(_ id: ObjectID, _ body: (ObjectKind, Span<UInt8>) -> Result) throws(GitError) -> Result

    /// The kind and the size in bytes of an object, without reading all of it.
    borrowing func header(_ id: ObjectID) throws(GitError) -> (kind: ObjectKind, size: Int)
}
