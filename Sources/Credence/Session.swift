public import CredenceClassifier
internal import CredenceCredentials
internal import CredenceFiles
internal import CredenceGit
package import CredenceKnowledge
public import CredenceMatcher
public import CredencePeople
public import CredenceProjects
public import CredenceVocabulary
internal import Dispatch
internal import Synchronization

/// One run of Credence: the configuration read, the tables at hand, the day fixed. It does all reading.
public struct Session: Sendable {
    /// What `credence.yaml` says; empty when there is none.
    public let configuration: Configuration
    /// Where that file is; nil when there is none.
    public let configurationPath: String?
    /// The day of every result.
    public let today: Day
    /// The tables.
    package let knowledge: Knowledge
    /// The folders to look in, absolute.
    public let folders: [String]

    /// The folders as the person wrote them.
    private let folderNames: [String]
    let request: Request
    let environment: Environment

    /// Reads the configuration and makes ready.
    public init(_ request: Request, in environment: Environment = .current) throws(CredenceError) {
        try self.init(request, readsConfiguration: true, in: environment)
    }

    init(_ request: Request, readsConfiguration: Bool, in environment: Environment) throws(CredenceError) {
        self.request = request
        self.environment = environment
        let tables = try Session.readKnowledge(request, environment)
        let path = readsConfiguration ? Session.configurationPath(request, environment) : nil
        configurationPath = path
        let shown = request.configurationFile
        configuration =
            try path.map { path throws(CredenceError) in try Session.readConfiguration(path, shown: shown ?? path, tables) }
            ?? Configuration()
        knowledge = tables
        today = request.today ?? environment.today
        let base = environment.workingFolder
        folderNames = request.folders.isEmpty ? configuration.folders : request.folders
        guard !folderNames.contains("") else {
            throw .wrongUsage("cannot use the folder '': its name is empty", remedy: "Give a folder; '.' is the working folder.")
        }
        guard !request.me.contains(where: { $0.allSatisfy(\.isWhitespace) }) else {
            throw .wrongUsage(
                "cannot use --me '': it is no address", remedy: "Give the address in your commits, ada@example.org for example.")
        }
        if request.folders.isEmpty {
            // Folders in the file are meant from where the file lies.
            let fileFolder = path.map { FilePaths.parent(of: $0) } ?? base
            folders = configuration.folders.map { FilePaths.absolute($0, base: fileFolder, home: environment.home) }
        } else {
            folders = request.folders.map { FilePaths.absolute($0, base: base, home: environment.home) }
        }
        if request.anyOwner { Repository.allowAnyOwner() }
    }

    /// A path as the person wrote it, made absolute.
    func absolute(_ path: String) -> String { FilePaths.absolute(path, base: environment.workingFolder, home: environment.home) }

    /// Whose work it is: `--me` replaces the file's addresses.
    public var person: Person? {
        guard !request.me.isEmpty else { return configuration.person }
        return configuration.person?.replacing(addresses: request.me) ?? Person(name: "", addresses: request.me)
    }

    /// Finds and reads the projects.
    public func scan(progress: @escaping @Sendable (_ done: Int, _ of: Int, _ name: String) -> Void = { _, _, _ in })
        async throws(CredenceError) -> Scan
    {
        guard !folders.isEmpty else {
            throw CredenceError(
                "cannot scan: no folder is given", remedy: "Give one, as in 'credence scan ~/code', or list 'folders' in credence.yaml.")
        }
        let search = findRepositories()
        try refuseEmpty(search)
        let store = openStore()
        let scan = await Scan.read(
            search, person: person, knowledge: knowledge, options: readingOptions, store: store, progress: progress)
        store.finish()
        try refuseStranger(scan)
        return store.problem.map { scan.noting($0) } ?? scan
    }

    /// Looks for the repositories in the folders.
    func findRepositories() -> RepositorySearch {
        var finding = FindingOptions(
            folders: folders, ignore: configuration.ignore.map { Glob($0) }, dependencyFolders: knowledge.dependencyFolders)
        finding.dependencyFolders.subtract(folders.map { FilePaths.name(of: $0) })
        return RepositorySearch(finding)
    }

    /// What of the repositories is read.
    var readingOptions: ReadingOptions {
        var options = ReadingOptions(today: today, jobs: jobs)
        options.branches = ReadingOptions.Branches(rawValue: request.branches) ?? .head
        options.since = request.since
        options.countsAllAuthors = request.countsAllAuthors
        return options
    }

    /// Opens the store of what was read before, for one reading.
    func openStore() -> RecordDatabase {
        RecordDatabase(in: request.usesCache ? environment.cacheFolder : nil, version: KeptRecord.version, today: today)
    }

    /// Says which of the folders can't be read, or that they hold no project; a repository that can't be read is a result.
    private func refuseEmpty(_ search: RepositorySearch) throws(CredenceError) {
        guard search.found.isEmpty else { return }
        for (folder, name) in zip(folders, folderNames) {
            guard let skip = search.refused[folder] else { continue }
            throw CredenceError("cannot read \(name): \(skip.reason)", remedy: skip.remedy)
        }
        guard search.skipped.isEmpty else { return }
        throw CredenceError(
            "cannot scan \(shownFolders): no Git repository is in \(folders.count == 1 ? "it" : "them")",
            remedy: "Give the folder that holds your repositories, or run 'git init' in a project.")
    }

    /// The folders as the person wrote them, for errors.
    var shownFolders: String { folderNames.joined(separator: ", ") }

    /// Refuses a scan of which nothing could be read; for what can say nothing without a project.
    public func requireProjects(_ scan: Scan) throws(CredenceError) {
        guard scan.projects.isEmpty, let skip = scan.skipped.first else { return }
        guard scan.skipped.count == 1 else {
            throw CredenceError(
                "cannot read a project in \(shownFolders): each of \(scan.skipped.count) was skipped",
                remedy: "Run 'credence scan' on it to see why.")
        }
        let name = zip(folders, folderNames).first { FilePaths.resolved($0.0) == skip.path }?.1
        throw CredenceError("cannot read \(name ?? skip.path): \(skip.reason)", remedy: skip.remedy)
    }

    /// An address that no commit carries is a slip more often than not.
    private func refuseStranger(_ scan: Scan) throws(CredenceError) {
        guard !request.me.isEmpty, !scan.projects.isEmpty else { return }
        let counted = scan.projects.contains {
            $0.ledger[.yours] > 0 || $0.ledger[.coauthored] > 0 || $0.collaboration.yourMerges.count > 0
        }
        // What a known bot, or a merge, carries is carried.
        let given = Set(request.me.map { $0.lowercased() })
        let isCarried = scan.activity.contains { given.contains($0.author.email.lowercased()) }
        guard !counted, !isCarried, request.since == nil else { return }
        let nearest = scan.nearestAddress(to: request.me[0])
        throw CredenceError(
            "cannot find commits of \(request.me.joined(separator: ", ")): no commit in \(shownFolders) carries that address",
            remedy: nearest.map { "Did you mean \($0)? 'credence identity' lists who is there." }
                ?? "Run 'credence identity' without --me to see who is there.")
    }

    /// What of `credence.yaml` has no effect on this scan, in clauses.
    public func configurationNotes(_ scan: Scan) -> [String] {
        let known = Set(scan.projects.map(\.id))
        let strangers = configuration.projects.keys.filter { !known.contains($0) }.sorted()
        let secret = configuration.projects.filter { $0.value.isPrivate && known.contains($0.key) }.keys.sorted()
        let sources = configuration.credentials
        var notes = strangers.map { "credence.yaml speaks of the project '\($0)', and there is none of that id" }
        notes += secret.map { "\($0) is private: it is left out of profile, resume and gaps" }
        if !sources.files.isEmpty || sources.documents != nil || !sources.trust.isEmpty {
            notes.append("badge files aren't read yet: of 'credentials' only 'typed' counts")
        }
        return notes
    }

    /// What each project is.
    public func classify(_ scan: Scan) -> [Classification] {
        let classifier = ProjectClassifier(knowledge: knowledge)
        let classifications = Mutex([Classification?](repeating: nil, count: scan.projects.count))
        let jobs = min(jobs, scan.projects.count)
        DispatchQueue.concurrentPerform(iterations: jobs) { job in
            for index in stride(from: job, to: scan.projects.count, by: jobs) {
                let project = scan.projects[index]
                let note = configuration.projects[project.id]
                let found = classifier.classify(
                    project, pinned: note?.pinned ?? [], excluded: note?.excluded ?? [], isNobodys: scan.isNobodys)
                classifications.withLock { $0[index] = found }
            }
        }
        return classifications.withLock { $0.compactMap(\.self) }
    }

    /// How many threads work at once.
    private var jobs: Int { request.jobs ?? environment.cores }

    /// The credentials that `credence.yaml` lists, matched to the catalogue and checked on the day.
    public func credentials() -> [Credential] {
        CredentialReader(catalogue: knowledge.catalogue, today: today).read(configuration.credentials.typed)
    }

    /// Both joined.
    public func profile(_ scan: Scan) -> Profile {
        ProfileMatcher(knowledge: knowledge, today: today)
            .match(
                projects: classify(scan), credentials: credentials(), configuration: configuration.replacing(person: scan.person),
                isNobodys: scan.isNobodys)
    }

    /// What is missing for `roles`; without any, for those of `credence.yaml`.
    public func gaps(of profile: Profile, roles: [RoleID]) -> [Gap] {
        GapFinder(knowledge: knowledge).gaps(of: profile, configuration: configuration, roles: roles.isEmpty ? configuration.roles : roles)
    }

    /// Addresses that may be the person's.
    public func proposals(_ scan: Scan) -> [IdentityProposal] {
        scan.proposals
    }

    /// The role with this id.
    public func role(_ id: String) throws(CredenceError) -> Role {
        if let role = knowledge.roles.first(where: { $0.id.rawValue == id }) { return role }
        throw CredenceError(
            "cannot use the role '\(id)': there is none of that id",
            remedy: "Known roles: \(knowledge.roles.map(\.id.rawValue).joined(separator: ", ")).")
    }
}
