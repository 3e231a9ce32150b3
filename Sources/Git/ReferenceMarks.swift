/// What the names of a repository's references say without being followed.
package struct ReferenceMarks: Hashable, Sendable {
    /// A sum over the names and targets of tags; it changes when one of them does.
    package var tags: UInt64 = 0
    /// References by which git shows one object in the place of another (`refs/replace/`).
    package var replacements = 0
    /// References that git filter-branch keeps of a history before it is rewritten (`refs/original/`).
    package var originals = 0

    package init() {}
}
