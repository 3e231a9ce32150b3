package import CredenceVocabulary

/// What one commit made of a tree.
package struct HistoryStep: Hashable, Sendable {
    /// The tree before; nil where there was none.
    package let old: ObjectID?
    /// The tree after.
    package let new: ObjectID

    package init(old: ObjectID?, new: ObjectID) {
        self.old = old
        self.new = new
    }
}
