internal import CredenceVocabulary

/// The lines that one change of a path added and deleted.
package enum LineComparison: Hashable, Sendable {
    case lines(LineChange)
    /// A side is binary, by content or attribute; git counts no lines.
    case binary
    /// A side is absent, as in a partial clone, or can't be read.
    case unknown
    /// Both sides are there, but comparing them would take more than any real change does.
    case unmeasured

    /// Above this size git itself takes a file for binary (`core.bigFileThreshold`), in bytes.
    package static let sizeLimit = 512 << 20
    /// The most bytes of both sides together that are compared.
    package static let pairLimit = 512 << 20
    /// The most lines of both sides together that are compared.
    package static let lineLimit = 24_000_000
    /// The most of them that libgit2 is given to search among where both sides share them in another order.
    package static let searchLimit = 3_000_000
}
