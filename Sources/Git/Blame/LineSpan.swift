/// Lines of a file that one commit brought.
package struct LineSpan: Hashable, Sendable {
    /// The first line, counted from 0.
    package let start: Int
    /// How many lines.
    package let count: Int
    /// The commit, by its index among those walked.
    package let commit: Int

    package init(start: Int, count: Int, commit: Int) {
        (self.start, self.count, self.commit) = (start, count, commit)
    }
}
