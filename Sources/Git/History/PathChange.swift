internal import CredenceVocabulary

/// What one step of a history made of one path.
package struct PathChange: Hashable, Sendable {
    /// Which step, by its index.
    package let step: UInt32
    /// Which path, by its index in `HistoryChanges.paths`.
    package var path: UInt32
    /// What stood there; nil when the path is new.
    package let old: TreeChange.Side?
    /// What stands there; nil when the path is gone.
    package let new: TreeChange.Side?
}
