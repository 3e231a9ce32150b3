internal import CredenceGit
package import CredencePeople
package import CredenceSource
package import CredenceVocabulary

/// What a person's commits did in one repository, and the ledger of all commits.
package struct OwnWork: Sendable {
    package private(set) var ledger = Ledger()
    /// Commits passed over because another repository of the lineage counts them.
    package private(set) var shared = 0
    /// Distinct authors after the mailmap, bots left out.
    package private(set) var authors = 0
    package private(set) var firstCommit: Day?
    package private(set) var lastCommit: Day?
    package private(set) var days: Set<Day> = []
    package private(set) var added = 0
    package private(set) var deleted = 0
    /// By path, what own commits did to it.
    package private(set) var paths: [String: PathWork] = [:]
    /// Lines set apart, by rule.
    package private(set) var apart: [Apart] = []
    package private(set) var collaboration = Collaboration()
    package private(set) var integrity: [IntegrityNote] = []
    package private(set) var commits: [OwnCommit] = []
    package private(set) var signedCommits = 0
    package private(set) var limits: [Limit] = []

    /// The most own commits whose subjects are kept.
    package static let commitLimit = 2_000

    /// Attributes each commit of `record`, and counts the lines of the person's own.
    ///
    /// - Parameters:
    ///   - excluded: ids that another repository of the lineage counts.
    ///   - source: says what paths are, for the rules that set lines apart.
    package init(
        of record: Record, attributor: Attributor, excluded: Set<ObjectID>, source: SourceReader, options: ReadingOptions
    ) {
        var mine: [Commit] = []
        var credited: [AuthorSeen: Attribution] = [:]
        var people: Set<String> = []
        var integrity = IntegrityTally(today: options.today)
        for (commit, author) in zip(record.commits, record.authors) {
            let day = commit.author.day
            if let since = options.since, day < since { continue }
            guard !excluded.contains(commit.id) else {
                shared += 1
                continue
            }
            let trailers = Trailer.parse(commit.message)
            let attribution: Attribution
            if trailers.isEmpty, !commit.isMerge, let known = credited[author] {
                attribution = known
            } else {
                attribution = attributor.attribute(CommitCredit(author: author, isMerge: commit.isMerge, trailers: trailers))
                if trailers.isEmpty, !commit.isMerge { credited[author] = attribution }
            }
            ledger.add(attribution)
            integrity.add(commit)
            firstCommit = min(firstCommit ?? day, day)
            lastCommit = max(lastCommit ?? day, day)
            if commit.isSigned { signedCommits += 1 }
            if attribution.row != .bots {
                people.insert(author.canonicalEmail.isEmpty ? author.canonicalName : author.canonicalEmail.lowercased())
            }
            if attribution.row == .merges, attributor.attribute(CommitCredit(author: author, isMerge: false)).row == .yours {
                collaboration.yourMerges += 1
            }
            if attribution.row == .yours {
                mine.append(commit)
                days.insert(day)
            }
        }
        authors = people.count
        self.integrity = integrity.notes
        commits = mine.prefix(OwnWork.commitLimit).map {
            OwnCommit(id: $0.id, day: $0.author.day, subject: String($0.subject.prefix(200)))
        }
        collaboration.upstream = isUpstream(record, mine, attributor)
        do throws(GitError) { try countLines(of: mine, record: record, source: source) } catch {
            limits.append(Limit(code: error.code, what: "own commits whose lines could not be counted", count: mine.count))
        }
    }

    private func isUpstream(_ record: Record, _ mine: [Commit], _ attributor: Attributor) -> Bool {
        guard !mine.isEmpty, let root = record.lineage, let index = record.commits.firstIndex(where: { $0.id == root }) else {
            return false
        }
        let row = attributor.attribute(CommitCredit(author: record.authors[index], isMerge: false)).row
        return row == .others || row == .bots
    }

    private mutating func countLines(of mine: [Commit], record: Record, source: SourceReader) throws(GitError) {
        guard !mine.isEmpty else { return }
        let repository = try Repository(path: record.found.path)
        let trees = Dictionary(record.commits.map { ($0.id, $0.tree) }, uniquingKeysWith: { first, _ in first })
        let rules = AuthoringRules(record: record, source: source)
        let hasAttributes = !record.attributes.isSilent(about: "diff")
        var counts = LineCounts()
        var comparer = LineComparer()
        for commit in mine {
            guard !record.boundary.commits.contains(commit.id) else {
                counts.cutCommits += 1
                continue
            }
            let parent = commit.parents.first
            let parentTree = parent.flatMap { trees[$0] ?? Commit.tree(of: $0, in: repository) }
            // Held against nothing, all its files would seem new.
            guard parent == nil || parentTree != nil else {
                counts.lostParents += 1
                continue
            }
            let comparison = TreeComparison(old: parentTree, new: commit.tree, in: repository)
            counts.unreadFolders += comparison.unreadFolders
            if comparison.isCut { counts.cutCommits += 1 }
            var touchesTest = false
            for change in comparison.changes {
                let treatment = hasAttributes ? record.attributes.treatment(of: change.path) : .automatic
                let path = String(lenient: change.path)
                let rule = rules.rule(of: path)
                touchesTest = touchesTest || rules.isTest(path)
                switch comparer.compare(old: change.old, new: change.new, treatment: treatment, in: repository) {
                case .lines(let lines):
                    added += lines.added
                    deleted += lines.deleted
                    paths[path, default: PathWork()].add(commit.id, on: commit.author.day, added: lines.added, deleted: lines.deleted)
                    if let rule, lines != LineChange() { counts.setApart(lines, by: rule, in: commit.id) }
                case .binary:
                    paths[path, default: PathWork()].add(commit.id, on: commit.author.day, added: 0, deleted: 0)
                case .unknown:
                    counts.unknown += 1
                }
            }
            note(SubjectReading(commit.subject, message: commit.message), touchesTest: touchesTest)
        }
        apart = counts.apart
        limits += counts.limits
    }

    private mutating func note(_ subject: SubjectReading, touchesTest: Bool) {
        if subject.saysFix {
            collaboration.yourFixes += 1
            if touchesTest { collaboration.yourFixesWithTest += 1 }
        }
        if subject.namesIssue { collaboration.issueReferences += 1 }
    }
}
