/// Lines added and deleted, as `git log --numstat` counts them.
package struct LineChange: Hashable, Sendable {
    package var added: Int
    package var deleted: Int

    package init(added: Int = 0, deleted: Int = 0) {
        self.added = added
        self.deleted = deleted
    }

    package static func += (left: inout LineChange, right: LineChange) {
        left.added += right.added
        left.deleted += right.deleted
    }

    package static func - (left: LineChange, right: LineChange) -> LineChange {
        LineChange(added: left.added - right.added, deleted: left.deleted - right.deleted)
    }
}
