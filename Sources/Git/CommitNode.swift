package import CredenceVocabulary

/// A commit's place in history: its tree and its parents.
package struct CommitNode: Hashable, Sendable {
    package let id: ObjectID
    package let tree: ObjectID
    package let parents: [ObjectID]

    package init(id: ObjectID, tree: ObjectID, parents: [ObjectID]) {
        (self.id, self.tree, self.parents) = (id, tree, parents)
    }

    /// Whether two or more lines of history meet here.
    package var isMerge: Bool { parents.count > 1 }
}

extension Commit {
    /// Its place in history alone.
    package var node: CommitNode { CommitNode(id: id, tree: tree, parents: parents) }
}
