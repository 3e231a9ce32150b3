package import CredenceVocabulary

/// The four kinds of Git object.
package enum ObjectKind: Hashable, Sendable {
    case commit, tree, blob, tag
}

/// Something that lends Git objects by id.
package protocol ObjectSource: ~Copyable, SendableMetatype {
    /// Lends the bytes of an object to `body`, for as long as it runs.
    ///
    /// - Throws: `GitError` with code `missing-objects` when there is no such object, `corrupt` when it can't be read.
    borrowing func read<Result>(_ id: ObjectID, _ body: (ObjectKind, Span<UInt8>) -> Result) throws(GitError) -> Result

    /// Lends the bytes of an object of at most `limit` bytes to `body`; nil, with nothing read, when it is larger.
    borrowing func read<Result>(_ id: ObjectID, atMost limit: Int, _ body: (ObjectKind, Span<UInt8>) -> Result) throws(GitError) -> Result?

    /// The kind and the size in bytes of an object, without reading all of it.
    borrowing func header(_ id: ObjectID) throws(GitError) -> (kind: ObjectKind, size: Int)

    /// Where the object lies: objects read in this order are read fastest. Nil where that isn't known.
    borrowing func place(of id: ObjectID) -> PackPlace?
}

extension ObjectSource where Self: ~Copyable {
    /// Looks at the header first.
    package borrowing func read<Result>(
        _ id: ObjectID, atMost limit: Int, _ body: (ObjectKind, Span<UInt8>) -> Result
    ) throws(GitError) -> Result? {
        guard try header(id).size <= limit else { return nil }
        return try read(id, body)
    }

    /// Nothing is known of where objects lie.
    package borrowing func place(of id: ObjectID) -> PackPlace? { nil }
}
