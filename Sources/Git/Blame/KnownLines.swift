/// Which commits brought the lines of the files at an earlier head, so that a walk can end there.
package struct KnownLines: Sendable {
    /// That head, by its index among the commits walked.
    package let commit: Int
    /// The spans by path, their commits as the walk's caller names them; a path without any holds nothing that can be told.
    package let spans: [[UInt8]: [LineSpan]]

    package init(commit: Int, spans: [[UInt8]: [LineSpan]]) {
        (self.commit, self.spans) = (commit, spans)
    }
}
