internal import CredenceGit
internal import CredenceVocabulary

/// The lines of a repository as far as they are asked for: what the store keeps of them, and the rest read from history.
struct LineReading {
    /// What counted commits did to paths.
    private(set) var rows: [PathRow]
    /// By path, the spans of files at HEAD by the record's indices; nil where none can be told.
    private(set) var spans: [String: [LineSpan]?] = [:]
    /// Commits whose changes could not be told or only in part, by index.
    private(set) var cutCommits: [Int] = []
    private(set) var largeCommits: [Int] = []
    private(set) var lostParents: [Int] = []
    /// How many folders could not be read, by commit.
    private(set) var unreadFolders: [Int: Int] = [:]
    private(set) var unknownContents = 0
    private(set) var skippedRenames = 0

    private let record: Record
    private var kept: KeptLines
    private var newlyCounted: [Int] = []
    private var newRows: [PathRow] = []
    private var hasNewSpans = false
    /// Whether spans may end early because objects are absent, which may be there another time, or because too much would have been read.
    private var isSpanShort = false

    /// Counts the lines of the commits `wanted`, and follows those of `files`.
    init(of record: Record, wanted: [Int], files: [(path: String, file: BlameFile)], jobs: Int) async throws(GitError) {
        self.record = record
        kept = KeptLines(of: record)
        rows = kept.rows
        let missing = wanted.filter { !kept.isCounted[$0] }
        let isFollowed = kept.head == record.head && files.allSatisfy { kept.files[$0.path]?.blob == $0.file.blob }
        if missing.isEmpty, isFollowed {
            for (path, _) in files { spans.updateValue(kept.files[path]?.spans, forKey: path) }
            skippedRenames = kept.skippedRenames
            return
        }
        let path = record.found.path
        let workers = Workers(jobs: jobs) { () throws(GitError) in
            try PackedObjects(path: path, cacheLimit: PackedObjects.usualCache / jobs)
        }
        if let walk = try LineWalk(onTopOf: record, kept: kept, missing: missing),
            try await read(walk, missing, files, workers)
        {
            return
        }
        (rows, newRows, newlyCounted, unreadFolders) = (kept.rows, [], [], [:])
        (cutCommits, largeCommits, lostParents) = ([], [], [])
        _ = try await read(try LineWalk(whole: record), missing, files, workers)
    }

    /// Reads along `walk`; false when the lines lead further back than it goes.
    private mutating func read<Source: ObjectSource & ~Copyable>(
        _ walk: LineWalk, _ missing: [Int], _ files: [(path: String, file: BlameFile)], _ workers: Workers<Source>
    ) async throws(GitError) -> Bool {
        let changes = try await HistoryChanges.read(walk.steps.steps, by: workers)
        try await count(changes, walk, missing, workers)
        var open = files
        if walk.keptHead != nil {
            // What no new commit touched has the lines that it had.
            let touched = Set(changes.paths)
            open = files.filter { kept.files[$0.path]?.blob != $0.file.blob || touched.contains($0.file.path) }
            for (path, file) in files where kept.files[path]?.blob == file.blob && !touched.contains(file.path) {
                spans.updateValue(kept.files[path]?.spans, forKey: path)
            }
            skippedRenames = kept.skippedRenames
        }
        guard !open.isEmpty, let head = walk.nodes.firstIndex(where: { $0.id == record.head }) else { return true }
        let known = walk.keptHead.map { head in
            KnownLines(
                commit: head,
                spans: Dictionary(kept.files.compactMap { path, file in file.spans.map { (Array(path.utf8), $0) } }) { a, _ in a })
        }
        let blame = try await Blame(
            files: open.map(\.file), head: head, commits: walk.nodes, ancestry: Ancestry(of: walk.nodes, boundary: walk.boundary),
            changes: ChangesByCommit(changes, of: walk.steps, commits: walk.nodes.count), names: walk.indices, known: known, by: workers)
        guard blame.isComplete else {
            spans = [:]
            return false
        }
        for (file, found) in zip(open, blame.spans) { spans.updateValue(found, forKey: file.path) }
        unknownContents = blame.unknown
        isSpanShort =
            blame.unknown + blame.unread > 0 || !changes.unreadFolders.isEmpty || !walk.steps.lostParents.isEmpty
            || !changes.cutSteps.isEmpty
        skippedRenames += blame.skippedRenames
        hasNewSpans = true
        return true
    }

    private mutating func count<Source: ObjectSource & ~Copyable>(
        _ changes: HistoryChanges, _ walk: LineWalk, _ missing: [Int], _ workers: Workers<Source>
    ) async throws(GitError) {
        guard !missing.isEmpty else { return }
        var isMissing = [Bool](repeating: false, count: record.commits.count)
        for index in missing { isMissing[index] = true }
        let attributes = record.attributes.isSilent(about: "diff") ? nil : record.attributes
        let commits = walk.steps.commits.map { walk.indices[$0] }
        let lines = try await HistoryLines(
            of: changes, isWanted: commits.map { isMissing[$0] }, treatment: { attributes?.treatment(of: $0) ?? .automatic }, by: workers)
        let notebooks = try await NotebookReading.read(changes, lines, by: workers)
        cutCommits = walk.steps.cut.map { walk.indices[$0] }.filter { isMissing[$0] }
        largeCommits = changes.cutSteps.map { commits[Int($0)] }.filter { isMissing[$0] }
        lostParents = walk.steps.lostParents.map { walk.indices[$0] }.filter { isMissing[$0] }
        for (step, count) in changes.unreadFolders where isMissing[commits[Int(step)]] { unreadFolders[commits[Int(step)]] = count }
        var isShort = Set(cutCommits).union(largeCommits).union(lostParents).union(unreadFolders.keys)
        let paths = changes.paths.map { String(lenient: $0) }
        for (index, (change, found)) in zip(changes.changes, lines.lines).enumerated() {
            guard let found else { continue }
            let commit = commits[Int(change.step)]
            newRows.append(
                PathRow(path: paths[Int(change.path)], commit: commit, lines: found, unwritten: notebooks[index] ?? LineChange()))
            if found == .unknown || found == .unmeasured { isShort.insert(commit) }
        }
        rows += newRows
        newlyCounted = missing.filter { !isShort.contains($0) }
        newRows.removeAll { isShort.contains($0.commit) }
    }

    /// What the store must be told so that nothing of this is read again.
    func changes(files: [(path: String, file: BlameFile)]) -> [SectionChange] {
        guard record.isWhole else { return [] }
        var changes = record.changes
        if !newlyCounted.isEmpty {
            var numbers: [String: Int] = [:]
            var paths: [String] = []
            let rows = newRows.map { row in
                let path = numbers[row.path] ?? paths.count
                if path == paths.count {
                    numbers[row.path] = path
                    paths.append(row.path)
                }
                return ChangeSection.Row(path: path, commit: record.numbers[row.commit], lines: row.lines, unwritten: row.unwritten)
            }
            let chunk = ChangeSection.write(
                counted: newlyCounted.map { record.numbers[$0] }.sorted(), paths: paths,
                rows: rows.sorted { ($0.path, $0.commit) < ($1.path, $1.commit) })
            changes.append(.append(.changes, chunk))
        }
        if isSpanShort {
            // Those of an earlier head name commits by numbers that may no longer hold.
            if !record.isAppended { changes.append(.replace(.spans, SpanSection.write([], head: record.head, skippedRenames: 0))) }
        } else if hasNewSpans || kept.head != record.head {
            let kept = files.compactMap { path, file in
                spans[path].map { found in
                    SpanSection.File(
                        path: path, blob: file.blob,
                        spans: found?.map { LineSpan(start: $0.start, count: $0.count, commit: record.numbers[$0.commit]) })
                }
            }
            changes.append(.replace(.spans, SpanSection.write(kept, head: record.head, skippedRenames: skippedRenames)))
        }
        return changes
    }
}
