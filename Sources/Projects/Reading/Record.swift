package import CredenceGit
package import CredencePeople
package import CredenceSource
package import CredenceVocabulary

/// What was read of one repository, as nobody's view.
package struct Record: Sendable {
    package let found: FoundRepository
    /// Who Git is configured to commit as, in the repository or for the user: a proposal, for a copied folder carries somebody else's.
    package let identity: GitIdentity?
    /// The commit at HEAD.
    package let head: ObjectID
    /// The branches read.
    package let branches: [String]
    /// The remotes as `host/owner/name`, without user names or passwords.
    package let remotes: [String]
    /// The commits, newest committer date first.
    package let commits: [RecordCommit]
    /// Where each of `commits` stands in history, by the same index.
    package let nodes: [CommitNode]
    /// Who wrote them, each author once.
    package let authors: [AuthorSeen]
    /// The root of HEAD's first-parent line; nil where history is cut.
    package let lineage: ObjectID?
    /// The commits at which a shallow clone was cut.
    package let boundary: ShallowBoundary
    /// Tags that lead to a commit.
    package let releases: Int
    /// The files at HEAD.
    package let files: [FileFacts]
    /// Their paths as bytes and their contents, by the same index.
    package let blobs: [BlameFile]
    /// What `.gitattributes` at HEAD say.
    package let attributes: Attributes
    /// What was left out.
    package let limits: [Limit]
}
