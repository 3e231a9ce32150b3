internal import CredenceGit
package import CredenceKnowledge
public import CredencePeople
internal import CredenceSource
public import CredenceVocabulary
internal import Synchronization

/// What reading all repositories gave.
public struct Scan: Sendable {
    /// The projects, sorted by id.
    public let projects: [ProjectFacts]
    /// What could not be read, sorted by path.
    public let skipped: [Skipped]
    /// Bounds met while searching.
    public let limits: [Limit]
    /// What the person may want to know of the folders given.
    public private(set) var notes: [String]
    /// Whose work it is, with the name that their commits carry where none was given; nil for nobody's.
    package let person: Person?
    /// Whether nobody was given, so that work is everybody's.
    public let isNobodys: Bool
    /// The authors of all repositories, with their commits: from these proposals are made.
    package let activity: [AuthorActivity]
    /// Addresses that may be the person's, with reasons.
    public let proposals: [IdentityProposal]
    /// Whom Git is configured to commit as, in any of the repositories; sorted by address.
    package let identities: [GitIdentity]

    /// The same scan with one more note.
    package func noting(_ note: String) -> Scan {
        var scan = self
        scan.notes.append(note)
        return scan
    }

    /// Called as work goes on: how many steps of how many are done, and with which repository.
    package typealias Progress = @Sendable (_ done: Int, _ of: Int, _ name: String) -> Void

    /// Reads what `search` found, for `person`.
    package static func read(
        _ search: RepositorySearch, person: Person?, knowledge: Knowledge, options: ReadingOptions,
        store: (any RecordStore)? = nil, progress: @escaping Progress = { _, _, _ in }
    ) async -> Scan {
        let reader = RecordReader(knowledge: knowledge, options: options, store: store)
        let done = Mutex(0)
        // Each repository is two steps: its commits and files are read, then the person's lines are counted.
        let steps = 2 * search.found.count
        let step: @Sendable (String) -> Void = { name in
            let number = done.withLock { value in
                value += 1
                return value
            }
            progress(number, steps, name)
        }
        // The largest first, so that none is left over at the end.
        let found = search.found.sorted { ($1.packBytes, $0.path) < ($0.packBytes, $1.path) }
        let results = await found.mapConcurrently(jobs: options.jobs) { repository in
            let result = await reader.read(repository)
            step(repository.name)
            return result
        }
        var records: [Record] = []
        var skipped = search.skipped
        for result in results {
            switch result {
            case .success(let record): records.append(record)
            case .failure(let skip): skipped.append(skip)
            }
        }
        let plan = LineagePlan(records: records, person: person, knowledge: knowledge)
        let view = PersonView(of: person, in: plan, knowledge: knowledge)
        let yourKeys = person?.signingFingerprints ?? []
        let source = SourceReader(knowledge: knowledge)
        let isNobodys = person == nil
        let projects = await plan.entries.mapConcurrently(jobs: options.jobs) { entry in
            let record = entry.record
            let own = OwnCommits(of: record, attributor: view.attributor, yourKeys: yourKeys, excluded: entry.excluded, options: options)
            let lines = await OwnLines(
                of: record, own: own, source: source, knowledge: knowledge, templates: entry.templates, options: options, store: store)
            step(record.found.name)
            return ProjectAssembly(record: record, own: own, lines: lines, isNobodys: isNobodys, knowledge: knowledge)
                .projects(entry)
        }
        return Scan(
            projects: projects.flatMap(\.self).sorted { $0.id < $1.id }, skipped: skipped.sorted { $0.path < $1.path },
            limits: search.limits,
            notes: search.notes, person: view.person, isNobodys: isNobodys, activity: view.activity, proposals: view.proposals,
            identities: Set(records.compactMap(\.identity)).sorted { ($0.email, $0.name) < ($1.email, $1.name) })
    }
}
