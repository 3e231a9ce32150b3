/// What a commit says about who made it.
package struct CommitCredit: Hashable, Sendable {
    /// The author.
    package let author: AuthorSeen
    /// Whether the commit has two or more parents.
    package let isMerge: Bool
    /// The trailers of its message, as `Trailer.parse` yields them.
    package let trailers: [Trailer]

    package init(author: AuthorSeen, isMerge: Bool, trailers: [Trailer] = []) {
        self.author = author
        self.isMerge = isMerge
        self.trailers = trailers
    }
}
