internal import CredenceGit
package import CredenceKnowledge
internal import CredencePeople
internal import CredenceSource
internal import CredenceVocabulary

/// The reading of one repository into its record: from the store where that still holds, else from the repository what is new in it.
package struct RecordReader: Sendable {
    private let knowledge: Knowledge
    private let source: SourceReader
    private let options: ReadingOptions
    private let store: (any RecordStore)?

    /// The largest file at HEAD that is read, in bytes; data and binary files are told by name and header.
    package static let fileLimit = 4 << 20
    /// Notebooks carry their pictures with them.
    package static let notebookLimit = 32 << 20

    package init(knowledge: Knowledge, options: ReadingOptions, store: (any RecordStore)? = nil) {
        self.knowledge = knowledge
        self.source = SourceReader(knowledge: knowledge)
        self.options = options
        self.store = store
    }

    /// Reads the repository, or says why it can't be.
    package func read(_ found: FoundRepository) async -> Result<Record, Skipped> {
        do throws(GitError) {
            return .success(try await record(of: found))
        } catch {
            return .failure(Skipped(found, error))
        }
    }

    private func record(of found: FoundRepository) async throws(GitError) -> Record {
        let objects: PackedObjects
        do throws(GitError) { objects = try PackedObjects(path: found.path) } catch {
            throw RecordReader.damagedPack(of: found) ?? error
        }
        let state = try RepositoryState(of: found, objects, branches: options.branches)
        let key = options.branches.rawValue + ":" + found.gitFolder
        let stored = store?.read(key)
        let kept = stored.flatMap(KeptRecord.init)
        if let kept, kept.summary.holds(of: state, knowledge: knowledge.version), let (files, blobs) = kept.files() {
            return Record(
                found: found, key: key, state: state, summary: kept.summary, list: kept.list, files: files, blobs: blobs, kept: kept)
        }
        return try await fresh(found, key, state, kept, generation: stored?.generation, in: objects)
    }

    private func fresh(
        _ found: FoundRepository, _ key: String, _ state: RepositoryState, _ kept: KeptRecord?, generation: Int?,
        in objects: borrowing PackedObjects
    ) async throws(GitError) -> Record {
        let isJudgedAlike = kept?.summary.knowledge == knowledge.version
        let path = found.path
        let jobs = options.jobs
        let workers = Workers(jobs: jobs) { () throws(GitError) in
            try PackedObjects(path: path, cacheLimit: PackedObjects.usualCache / jobs)
        }
        // Commits are read one after the other: where there is another thread it takes the files meanwhile.
        async let walked = jobs > 1 ? RecordReader.history(state, kept, by: workers) : nil
        let tree = try await TreeReading(
            tree: Commit.tree(of: state.head, in: objects), source: source, kept: isJudgedAlike ? kept : nil, in: objects, by: workers)
        let meanwhile = await walked
        let history = if let meanwhile { try meanwhile.get() } else { try await RecordReader.history(state, kept, by: workers).get() }
        guard history.commitCount > 0 else {
            if let error = RecordReader.damagedPack(of: found) { throw error }
            if history.tooLarge > 0 {
                let reason = "it has more than \(CommitWalk.sizeLimit >> 20) MiB"
                throw GitError(code: .tooLarge, doing: "read the commit at HEAD", reason: reason)
            }
            throw GitError(code: .missingObjects, doing: "read the commit at HEAD", reason: "it is absent or damaged")
        }
        var limits = history.limits
        if history.unreadable > 0 {
            let packs = PackCheck.damaged(in: found.commonFolder).count
            if packs > 0 { limits.append(Limit(code: .corrupt, what: "packs that are cut short or damaged", count: packs)) }
        }
        limits += tree.limits
        if state.areBranchesCut { limits.append(Limit(code: .budget, what: "branches beyond \(state.branches.count)", count: 1)) }
        let tags = try objects.readReferences(prefix: "refs/tags/")
        if tags.isCut { limits.append(Limit(code: .budget, what: "tags beyond \(tags.references.count)", count: 1)) }
        let commits = RecordCommits(history, mailmap: tree.mailmap, mailmapID: tree.mailmapID, kept: kept)
        let lineage = history.lineage(of: kept)
        let rootTree = lineage.flatMap { root in
            kept?.summary.lineage == root ? kept?.summary.rootTree : history.commits.first { $0.id == root }?.tree
        }
        let summary = RecordSummary(
            state: state, knowledge: knowledge.version, releases: tags.references.count,
            newestTags: RecordReader.newest(tags.references.map { ($0.name, $0.commit) }, in: commits.list), lineage: lineage,
            rootTree: rootTree,
            limits: limits, attributes: tree.attributeFiles, mailmap: tree.mailmapID)
        // What could not be read may be there another time.
        let isWhole = history.tooLarge == 0 && !limits.contains { [.missingObjects, .corrupt, .unreadable, .budget].contains($0.code) }
        var changes: [SectionChange] = []
        if isWhole {
            changes =
                commits.changes + [
                    .replace(.summary, summary.bytes), .replace(.files, FileSection.write(tree.files, tree.blobs)),
                ] + (tree.keepsPathRules ? [] : [.replace(.rules, RuleSection.write([]))])
            if commits.isAppended, let kept, kept.summary.attributes != tree.attributeFiles || !isJudgedAlike {
                // Attributes say of all commits how their lines are counted.
                changes.append(.replace(.changes, ChangeSection.write(counted: [], paths: [], rows: [])))
            }
        }
        let keepsLines = commits.isAppended && kept?.summary.attributes == tree.attributeFiles
        return Record(
            found: found, key: key, state: state, summary: summary, list: commits.list, files: tree.files, blobs: tree.blobs,
            kept: keepsLines ? kept : nil, generation: generation, newNodes: commits.newNodes,
            isAppended: commits.isAppended, isWhole: isWhole, keepsPathRules: tree.keepsPathRules, changes: changes)
    }

    private static func history(
        _ state: RepositoryState, _ kept: KeptRecord?, by workers: Workers<PackedObjects>
    ) async -> Result<HistoryReading, GitError> {
        do throws(GitError) {
            return .success(
                try await workers.map(batches: 1, state: { () }) { _, _, source in
                    HistoryReading(state: state, kept: kept, in: source)
                }[0])
        } catch { return .failure(error) }
    }

    /// The newest of some tags by their commits' committer dates; those whose commit wasn't read come last, by name from the end.
    private static func newest(_ tags: [(name: String, commit: ObjectID)], in list: CommitList) -> [ReleaseTag] {
        let wanted = Set(tags.lazy.map(\.commit))
        let found = Dictionary(
            list.commits.lazy.filter { wanted.contains($0.id) }.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let sorted = tags.sorted { (found[$1.commit]?.seconds ?? .min, $1.name) < (found[$0.commit]?.seconds ?? .min, $0.name) }
        return sorted.prefix(ReleaseTag.placeLimit).map { ReleaseTag(name: $0.name, commit: $0.commit, day: found[$0.commit]?.day) }
    }

    private static func damagedPack(of found: FoundRepository) -> GitError? {
        PackCheck.damaged(in: found.commonFolder).first.map {
            GitError(code: .corrupt, doing: "read \($0)", reason: "it is cut short or damaged")
        }
    }
}
