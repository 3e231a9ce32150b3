package import CredenceGit
package import CredenceKnowledge
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
    /// Lines set apart, by path and rule.
    private(set) var apart = ApartTally()
    /// Own commits that say fix and change a test.
    package private(set) var fixesWithTest = CommitTally()
    /// By path, whose the lines at HEAD are; a path that wasn't followed is absent.
    package private(set) var files: [String: FileLines] = [:]
    package private(set) var limits: [Limit] = []

    /// Counts the lines of the commits `own.mine`, and follows those at HEAD to the commits that brought them.
    ///
    /// - Parameters:
    ///   - templates: commits that begin with the very files of another project.
    ///   - store: where what was read is kept.
    package init(
        of record: Record, own: OwnCommits, source: SourceReader, knowledge: Knowledge, templates: Set<ObjectID> = [],
        options: ReadingOptions, store: (any RecordStore)? = nil
    ) async {
        do throws(GitError) {
            let plan = BlamePlan(record: record, own: own)
            let wanted = options.countsAllAuthors ? record.commits.indices.filter { !record.commits[$0].isMerge } : own.mine
            let reading = try await LineReading(of: record, wanted: wanted, files: plan.files, jobs: options.jobs)
            let rules = AuthoringRules(record: record, source: source)
            let brought = BroughtCommits(of: record, own: own.mine, templates: templates, knowledge: knowledge)
            add(reading, record, own, rules, brought, countsAll: options.countsAllAuthors)
            var changes = reading.changes(files: plan.files)
            if record.isWhole, let change = rules.change { changes.append(change) }
            if !changes.isEmpty { store?.write(changes, of: record.key, expecting: record.generation) }
            addFiles(reading, plan, LineOwners(of: record, own: own))
        } catch {
            limits.append(Limit(code: error.code, what: "own commits whose lines could not be counted", count: own.mine.count))
        }
    }

    private mutating func add(
        _ reading: LineReading, _ record: Record, _ own: OwnCommits, _ rules: AuthoringRules, _ found: BroughtCommits, countsAll: Bool
    ) {
        var brought = found
        var isMine = [Bool](repeating: false, count: record.commits.count)
        for index in own.mine { isMine[index] = true }
        var counts = LineCounts()
        var touchesTest = [Bool](repeating: false, count: record.commits.count)
        var everybodys = LineChange()
        var byPath: [String: [PathRow]] = [:]
        for row in reading.rows {
            if case .lines(let lines) = row.lines { everybodys += lines }
            if isMine[row.commit] { byPath[row.path, default: []].append(row) }
        }
        for (path, rows) in byPath {
            let rule = rules.rule(of: path)
            let isTest = rules.isTest(path)
            var work = PathWork()
            // Newest first.
            for row in rows.sorted(by: { $0.commit < $1.commit }) {
                let commit = record.commits[row.commit]
                switch row.lines {
                case .lines(let lines):
                    // To delete a test proves no fix.
                    if isTest, lines.added > 0 { touchesTest[row.commit] = true }
                    added += lines.added
                    deleted += lines.deleted
                    work.add(commit.id, on: commit.day, added: lines.added, deleted: lines.deleted)
                    if let rule {
                        apart.add(lines, of: path, by: rule, in: row.commit)
                    } else {
                        apart.add(row.unwritten, of: path, by: "notebook-output", in: row.commit)
                        brought.add(lines - row.unwritten, in: row.commit)
                    }
                case .binary: work.add(commit.id, on: commit.day, added: 0, deleted: 0)
                case .unknown: counts.unknown += 1
                case .unmeasured: counts.unmeasured += 1
                }
            }
            if work.commitCount > 0 { paths[path] = work }
        }
        addBrought(brought, byPath, rules)
        if countsAll { self.everybodys = everybodys }
        for index in own.mine where record.commits[index].saysFix && touchesTest[index] { fixesWithTest.add(record.commits[index].id) }
        counts.cutCommits = reading.cutCommits.count { isMine[$0] }
        counts.largeCommits = reading.largeCommits.count { isMine[$0] }
        counts.lostParents = reading.lostParents.count { isMine[$0] }
        counts.unreadFolders = reading.unreadFolders.reduce(0) { $0 + (isMine[$1.key] ? $1.value : 0) }
        limits += counts.limits
    }

    /// Sets apart what commits brought that was written elsewhere.
    private mutating func addBrought(_ brought: BroughtCommits, _ byPath: [String: [PathRow]], _ rules: AuthoringRules) {
        guard !brought.isEmpty else { return }
        for (path, rows) in byPath where rules.rule(of: path) == nil {
            for row in rows {
                guard case .lines(let lines) = row.lines, let rule = brought.rule(of: row.commit) else { continue }
                apart.add(lines - row.unwritten, of: path, by: rule, in: row.commit)
            }
        }
    }

    private mutating func addFiles(_ reading: LineReading, _ plan: BlamePlan, _ owners: LineOwners) {
        if plan.isAlone { for file in plan.authored { files[file] = FileLines(owners: owners, isAllYours: plan.isAllYours) } }
        var untold = 0
        for (path, _) in plan.files {
            guard let spans = reading.spans[path] ?? nil else {
                untold += 1
                continue
            }
            files[path] = FileLines(spans, owners: owners)
        }
        limits += plan.limits
        limits += [
            Limit(code: .missingObjects, what: "files at HEAD whose lines could not be followed", count: untold),
            Limit(
                code: .missingObjects, what: "contents that could not be compared; their lines count as of the commit reached",
                count: reading.unknownContents),
            Limit(
                code: .budget, what: "files that may have been renamed, among too many others or too large to be compared",
                count: reading.skippedRenames),
        ].filter { $0.count > 0 }
    }
}
