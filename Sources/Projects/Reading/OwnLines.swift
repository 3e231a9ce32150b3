package import CredenceGit
package import CredenceSource
package import CredenceVocabulary

/// What a person's commits did to the lines of one repository, and whose the lines at HEAD are.
package struct OwnLines: Sendable {
    package private(set) var added = 0
    package private(set) var deleted = 0
    /// Everybody's lines without merges; nil when they weren't counted.
    package private(set) var everybodys: LineChange?
    /// By path, what own commits did to it.
    package private(set) var paths: [String: PathWork] = [:]
    /// Lines set apart, by rule.
    package private(set) var apart: [Apart] = []
    /// Own commits that say fix and change a test.
    package private(set) var fixesWithTest = 0
    /// By path, whose the lines at HEAD are; a path that wasn't followed is absent.
    package private(set) var files: [String: FileLines] = [:]
    package private(set) var limits: [Limit] = []

    /// Counts the lines of the commits `own.mine`, and follows those at HEAD to the commits that brought them.
    package init(of record: Record, own: OwnCommits, source: SourceReader, options: ReadingOptions) async {
        do throws(GitError) { try await read(record, own, source, options) } catch {
            limits.append(Limit(code: error.code, what: "own commits whose lines could not be counted", count: own.mine.count))
        }
    }

    private mutating func read(_ record: Record, _ own: OwnCommits, _ source: SourceReader, _ options: ReadingOptions)
        async throws(GitError)
    {
        let path = record.found.path
        let workers = Workers(jobs: options.jobs) { () throws(GitError) in try PackedObjects(path: path) }
        let steps = CommitSteps(of: record.nodes, boundary: record.boundary)
        let plan = BlamePlan(record: record, own: own)
        guard !own.mine.isEmpty || options.countsAllAuthors || !plan.files.isEmpty else { return }
        let changes = try await HistoryChanges.read(steps.steps, by: workers)
        try await countLines(changes, steps, record, own, source, options, workers)
        let owners = LineOwners(of: record, own: own)
        if plan.isAlone { for file in plan.authored { files[file] = FileLines(owners: owners, isAllYours: plan.isAllYours) } }
        guard !plan.files.isEmpty, let head = record.nodes.firstIndex(where: { $0.id == record.head }) else { return }
        let blame = try await Blame(
            files: plan.files.map(\.file), head: head, commits: record.nodes,
            ancestry: Ancestry(of: record.nodes, boundary: record.boundary),
            changes: ChangesByCommit(changes, of: steps, commits: record.nodes.count), by: workers)
        for (file, spans) in zip(plan.files, blame.spans) { if let spans { files[file.path] = FileLines(spans, owners: owners) } }
        limits += plan.limits
        limits += [
            Limit(code: .missingObjects, what: "files at HEAD whose lines could not be followed", count: blame.spans.count { $0 == nil }),
            Limit(
                code: .budget,
                what: "contents that could not be compared, or not within the bound; their lines count as of the commit reached",
                count: blame.unknown),
            Limit(code: .budget, what: "files that may have been renamed among too many others", count: blame.skippedRenames),
        ].filter { $0.count > 0 }
    }

    private mutating func countLines<Source: ObjectSource & ~Copyable>(
        _ changes: HistoryChanges, _ steps: CommitSteps, _ record: Record, _ own: OwnCommits, _ source: SourceReader,
        _ options: ReadingOptions, _ workers: Workers<Source>
    ) async throws(GitError) {
        var isMine = [Bool](repeating: false, count: record.commits.count)
        for index in own.mine { isMine[index] = true }
        let attributes = record.attributes.isSilent(about: "diff") ? nil : record.attributes
        let lines = try await HistoryLines(
            of: changes, isWanted: steps.commits.map { isMine[$0] || options.countsAllAuthors && !record.commits[$0].isMerge },
            treatment: { attributes?.treatment(of: $0) ?? .automatic }, by: workers)
        let rules = AuthoringRules(record: record, source: source)
        var counts = LineCounts()
        var touchesTest = [Bool](repeating: false, count: record.commits.count)
        var everybodys = LineChange()
        // A path's changes stand together, the newest last.
        for index in changes.changes.indices.reversed() {
            let change = changes.changes[index]
            let commit = steps.commits[Int(change.step)]
            if case .lines(let lines)? = lines.lines[index] { everybodys += lines }
            guard isMine[commit], let found = lines.lines[index] else { continue }
            let path = String(lenient: changes.paths[Int(change.path)])
            let rule = rules.rule(of: path)
            if rules.isTest(path) { touchesTest[commit] = true }
            let (id, day) = (record.commits[commit].id, record.commits[commit].day)
            switch found {
            case .lines(let lines):
                added += lines.added
                deleted += lines.deleted
                paths[path, default: PathWork()].add(id, on: day, added: lines.added, deleted: lines.deleted)
                if let rule, lines != LineChange() { counts.setApart(lines, by: rule, in: id) }
            case .binary:
                paths[path, default: PathWork()].add(id, on: day, added: 0, deleted: 0)
            case .unknown:
                counts.unknown += 1
            }
        }
        if options.countsAllAuthors { self.everybodys = everybodys }
        fixesWithTest = own.mine.count { record.commits[$0].saysFix && touchesTest[$0] }
        counts.cutCommits += steps.cut.count { isMine[$0] } + changes.cutSteps.count { isMine[steps.commits[Int($0)]] }
        counts.lostParents += steps.lostParents.count { isMine[$0] }
        for (step, count) in changes.unreadFolders where isMine[steps.commits[Int(step)]] { counts.unreadFolders += count }
        apart = counts.apart
        limits += counts.limits
    }
}
