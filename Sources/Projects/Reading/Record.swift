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
    /// Who wrote them, each author once.
    package let authors: [AuthorSeen]
    /// The root of HEAD's first-parent line; nil where history is cut.
    package let lineage: ObjectID?
    /// The tree of that root.
    package let rootTree: ObjectID?
    /// What its references say beside.
    let marks: ReferenceMarks
    /// The commits at which a shallow clone was cut.
    package let boundary: ShallowBoundary
    /// Tags that lead to a commit.
    package let releases: Int
    /// The newest of them, newest first, at most eight.
    package let newestTags: [ReleaseTag]
    /// The files at HEAD.
    package let files: [FileFacts]
    /// Their paths as bytes and their contents, by the same index.
    package let blobs: [BlameFile]
    /// What `.gitattributes` at HEAD say.
    package let attributes: Attributes
    /// What was left out.
    package let limits: [Limit]

    /// The commits' numbers in the store, by index.
    let numbers: [Int]
    /// The key under which it is stored.
    let key: String
    /// The record that was kept, as far as its lines still hold.
    let kept: KeptRecord?
    /// The state of the store that `changes` are meant for; nil when it had no record.
    let generation: Int?
    /// Where the commits stand that aren't among the kept ones.
    let newNodes: [CommitNode]
    /// Whether the numbers of the kept commits still hold.
    let isAppended: Bool
    /// Whether nothing was missing, so that it may be kept.
    let isWhole: Bool
    /// Whether what is kept of paths still holds.
    let keepsPathRules: Bool
    /// What must be written so that the store has it.
    let changes: [SectionChange]

    init(
        found: FoundRepository, key: String, state: RepositoryState, summary: RecordSummary, list: CommitList, files: [FileFacts],
        blobs: [BlameFile], kept: KeptRecord?, generation: Int? = nil, newNodes: [CommitNode] = [], isAppended: Bool = true,
        isWhole: Bool = true, keepsPathRules: Bool = true, changes: [SectionChange] = []
    ) {
        self.found = found
        self.key = key
        (identity, head, branches, remotes, boundary) = (state.identity, state.head, state.branches, state.remotes, state.boundary)
        (lineage, releases, limits, attributes) = (summary.lineage, summary.releases, summary.limits, Attributes(files: summary.attributes))
        marks = state.marks
        (rootTree, newestTags) = (summary.rootTree, summary.newestTags)
        (commits, numbers, authors) = (list.commits, list.numbers, list.authors)
        (self.files, self.blobs, self.kept) = (files, blobs, kept)
        self.generation = generation ?? kept?.stored.generation
        (self.newNodes, self.isAppended, self.isWhole, self.changes) = (newNodes, isAppended, isWhole, changes)
        self.keepsPathRules = keepsPathRules
    }

    /// Where each of `commits` stands in history, by the same index; nil when the store can't tell.
    func nodes() -> [CommitNode]? {
        var nodes = newNodes
        if isAppended, nodes.count < commits.count {
            guard let kept, let known = try? NodeSection.read(kept.stored[.nodes]) else { return nil }
            nodes += known
        }
        let byID = Dictionary(nodes.lazy.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let ordered = commits.compactMap { byID[$0.id] }
        return ordered.count == commits.count ? ordered : nil
    }
}
