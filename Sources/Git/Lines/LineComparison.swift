internal import CredenceVocabulary

/// The lines that one change of a path added and deleted.
package enum LineComparison: Hashable, Sendable {
    case lines(LineChange)
    /// A side is binary, by content or attribute; git counts no lines.
    case binary
    /// A side is absent, as in a partial clone, or can't be read.
    case unknown

    /// Above this size git itself takes a file for binary (`core.bigFileThreshold`), in bytes.
    package static let sizeLimit = 512 << 20
}
