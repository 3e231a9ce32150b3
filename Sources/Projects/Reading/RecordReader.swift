internal import CredenceFiles
internal import CredenceGit
package import CredenceKnowledge
internal import CredencePeople
internal import CredenceSource
internal import CredenceVocabulary

/// The reading of one repository into its record.
package struct RecordReader: Sendable {
    private let knowledge: Knowledge
    private let source: SourceReader
    private let options: ReadingOptions

    /// The largest file at HEAD that is read, in bytes; data and binary files are told by name and header.
    package static let fileLimit = 4 << 20
    /// Notebooks carry their pictures with them.
    package static let notebookLimit = 32 << 20

    package init(knowledge: Knowledge, options: ReadingOptions) {
        self.knowledge = knowledge
        self.source = SourceReader(knowledge: knowledge)
        self.options = options
    }

    /// Reads the repository, or says why it can't be.
    package func read(_ found: FoundRepository) -> Result<Record, Skipped> {
        do throws(GitError) {
            return .success(try record(of: found))
        } catch {
            return .failure(Skipped(found, error))
        }
    }

    private func record(of found: FoundRepository) throws(GitError) -> Record {
        let objects = try PackedObjects(path: found.path)
        let head = try objects.repository.readHead()
        guard case .commit(let tip, let branch) = head else {
            guard case .unborn(let name) = head else { throw GitError(code: .corrupt, doing: "read HEAD", reason: "it can't be followed") }
            throw try unborn(name, in: objects.repository)
        }
        let (tips, branches) = try self.tips(tip, branch, in: objects.repository)
        let shallowFile = (try? FileReading.read(found.commonFolder + "/shallow", limit: 64 << 20)) ?? []
        let boundary = ShallowBoundary(parsing: shallowFile)
        let walk = CommitWalk(from: tips, boundary: boundary, in: objects)
        guard !walk.commits.isEmpty else {
            if let pack = PackCheck.damaged(in: found.commonFolder).first {
                throw GitError(code: .corrupt, doing: "read \(pack)", reason: "it is cut short or damaged")
            }
            throw GitError(code: .missingObjects, doing: "read the commit at HEAD", reason: "it is absent or damaged")
        }
        var limits = RecordReader.limits(of: walk, boundary: boundary)
        if walk.unreadable > 0 {
            let packs = PackCheck.damaged(in: found.commonFolder).count
            if packs > 0 { limits.append(Limit(code: .corrupt, what: "packs that are cut short or damaged", count: packs)) }
        }

        var files: [FileFacts] = []
        var blobs: [BlameFile] = []
        var attributes = Attributes()
        var mailmapBytes: [UInt8] = []
        var mailmapIsLost = false
        if let tree = walk.commits.first(where: { $0.id == tip })?.tree {
            do throws(GitError) {
                let listing = try TreeListing(of: tree, in: objects)
                limits += listing.limits
                mailmapIsLost = listing.files.contains { file in
                    (file.path == ".mailmap" || file.path == ".gitattributes")
                        && RecordReader.bytes(of: file, in: objects, limit: 1 << 20) == nil
                }
                attributes = RecordReader.attributes(of: listing, in: objects)
                mailmapBytes = RecordReader.bytes(at: ".mailmap", of: listing, in: objects, limit: 8 << 20) ?? []
                let reading = HeadReading(listing: listing, source: source, attributes: attributes, in: objects)
                (files, blobs) = (reading.files, reading.blobs)
                limits += reading.limits
            } catch {
                limits.append(Limit(code: .missingObjects, what: "the tree at HEAD, and with it all files", count: 1))
            }
        } else {
            limits.append(Limit(code: .missingObjects, what: "the commit at HEAD, and with it all files", count: 1))
        }
        if mailmapIsLost {
            limits.append(Limit(code: .missingObjects, what: ".mailmap or .gitattributes files that can't be read", count: 1))
        }
        let tags = try objects.repository.readReferences(prefix: "refs/tags/")
        if tags.isCut { limits.append(Limit(code: .budget, what: "tags beyond \(tags.references.count)", count: 1)) }
        let authors = AuthorTable(walk.commits, mailmap: mailmapBytes)
        return Record(
            found: found,
            identity: objects.repository.configured("user.email").map {
                GitIdentity(name: objects.repository.configured("user.name") ?? "", email: $0)
            },
            head: tip, branches: branches, remotes: Set(objects.repository.remoteURLs.compactMap(RemoteName.parse)).sorted(),
            commits: zip(walk.commits, authors.indices).map { RecordCommit($0, author: $1) }, nodes: walk.commits.map(\.node),
            authors: authors.authors,
            lineage: RecordReader.lineage(from: tip, walk, boundary), boundary: boundary, releases: tags.references.count, files: files,
            blobs: blobs,
            attributes: attributes, limits: limits)
    }

    private func unborn(_ branch: String, in repository: borrowing Repository) throws(GitError) -> GitError {
        let others = try repository.readReferences(prefix: "refs/heads/").references.map(\.name)
        let reason =
            others.isEmpty
            ? "it has no commits yet"
            : "HEAD is on branch '\(branch)', which has no commits; there are: \(others.prefix(5).joined(separator: ", "))"
        return GitError(code: .empty, doing: "read HEAD", reason: reason)
    }

    private func tips(_ head: ObjectID, _ branch: String?, in repository: borrowing Repository) throws(GitError) -> ([ObjectID], [String]) {
        var tips = [head]
        var names = branch.map { [$0] } ?? []
        let prefixes: [String] =
            switch options.branches {
            case .head: []
            case .local: ["refs/heads/"]
            case .all: ["refs/heads/", "refs/remotes/"]
            }
        for prefix in prefixes {
            for reference in try repository.readReferences(prefix: prefix).references where !names.contains(reference.name) {
                tips.append(reference.commit)
                names.append(reference.name)
            }
        }
        return (tips, names.sorted())
    }

    private static func limits(of walk: CommitWalk, boundary: ShallowBoundary) -> [Limit] {
        [
            Limit(
                code: .shallow, what: "places where a shallow clone cut the history; what came before isn't counted", count: walk.cutParents
            ),
            Limit(code: .missingObjects, what: "commits that are absent or damaged", count: walk.unreadable),
            Limit(code: .budget, what: "commits beyond \(CommitWalk.limit)", count: walk.isCut ? 1 : 0),
        ].filter { $0.count > 0 }
    }

    private static func lineage(from tip: ObjectID, _ walk: CommitWalk, _ boundary: ShallowBoundary) -> ObjectID? {
        let parents = Dictionary(walk.commits.map { ($0.id, $0.parents.first) }, uniquingKeysWith: { first, _ in first })
        var id = tip
        // A commit can't be its own ancestor, but a damaged store may say anything: no more steps than commits.
        for _ in 0...walk.commits.count {
            guard let parent = parents[id], !boundary.commits.contains(id) else { return nil }
            guard let next = parent else { return id }
            id = next
        }
        return nil
    }

    private static func attributes(of listing: TreeListing, in objects: borrowing PackedObjects) -> Attributes {
        var attributes = Attributes()
        // By depth, so that a folder's file comes before those below it.
        let files = listing.files.filter { $0.path == ".gitattributes" || $0.path.hasSuffix("/.gitattributes") }
        for file in files.sorted(by: {
            ($0.path.utf8.count(where: { $0 == 47 }), $0.path) < ($1.path.utf8.count(where: { $0 == 47 }), $1.path)
        }) {
            guard let bytes = bytes(of: file, in: objects, limit: 1 << 20) else { continue }
            attributes.add(bytes, in: String(file.path.dropLast(".gitattributes".count)))
        }
        return attributes
    }

    private static func bytes(at path: String, of listing: TreeListing, in objects: borrowing PackedObjects, limit: Int) -> [UInt8]? {
        listing.files.first { $0.path == path }.flatMap { bytes(of: $0, in: objects, limit: limit) }
    }

    private static func bytes(of file: TreeListing.File, in objects: borrowing PackedObjects, limit: Int) -> [UInt8]? {
        guard file.kind == .file || file.kind == .executable, let header = try? objects.header(file.id), header.size <= limit else {
            return nil
        }
        return try? objects.readBytes(file.id)
    }
}
