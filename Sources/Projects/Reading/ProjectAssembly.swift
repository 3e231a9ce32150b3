internal import CredenceKnowledge
internal import CredencePeople
internal import CredenceSource
internal import CredenceVocabulary

/// Makes a project's facts out of its record and the person's work in it.
struct ProjectAssembly {
    let record: Record
    let work: OwnWork
    let knowledge: Knowledge

    /// The most components of one repository that are told apart.
    static let componentLimit = 200

    /// The repository as a whole, then its components where it has several.
    func projects(id: ProjectID) -> [ProjectFacts] {
        let files = record.files.map { ProjectFile(facts: $0, work: work.paths[$0.path]) }
        var whole = ProjectFacts(id: id, path: record.found.path, name: record.found.name)
        fill(&whole, files: files, all: files)
        whole.ledger = work.ledger
        whole.sharedCommits = work.shared
        whole.ownership = ownership
        whole.authors = work.authors
        whole.lineage = record.lineage
        (whole.firstCommit, whole.lastCommit) = (work.firstCommit, work.lastCommit)
        (whole.yourFirstCommit, whole.yourLastCommit) = (work.days.min(), work.days.max())
        whole.yourActiveDays = work.days.count
        whole.yourActiveWeeks = Set(work.days.map(\.week)).count
        (whole.yourAdded, whole.yourDeleted, whole.apart) = (work.added, work.deleted, work.apart)
        whole.collaboration = work.collaboration
        whole.collaboration.codeowners = whole.practices.has("codeowners")
        whole.integrity = work.integrity
        whole.ownCommits = work.commits
        whole.practices.releases = record.releases
        whole.practices.signedCommits = work.signedCommits
        whole.limits = record.limits + work.limits
        return [whole] + components(of: whole, files: files)
    }

    private func fill(_ facts: inout ProjectFacts, files: [ProjectFile], all: [ProjectFile]) {
        facts.head = record.head
        facts.branches = record.branches
        facts.remotes = record.remotes
        facts.files = files
        let tally = DependencyTally(files: files, all: all, knowledge: knowledge)
        facts.dependencies = tally.dependencies
        facts.standardLibrary = tally.standardLibrary
        facts.practices = PracticeReading(knowledge: knowledge).practices(of: files)
        var languages: [String: (files: Int, bytes: Int, code: Int)] = [:]
        for file in files where file.isAuthored {
            // Prose and data have lines, and no code.
            if file.facts.languageKind == .programming || file.facts.languageKind == .markup { facts.lines += file.facts.lines }
            facts.textLines += file.facts.textLines
            guard let language = file.facts.codeLanguage ?? file.facts.language else { continue }
            let known = languages[language] ?? (0, 0, 0)
            languages[language] = (known.files + 1, known.bytes + file.facts.byteCount, known.code + file.facts.lines.code)
        }
        facts.languages = languages.map { LanguageSummary(name: $0.key, files: $0.value.files, bytes: $0.value.bytes, code: $0.value.code) }
            .sorted { ($1.code, $1.bytes, $0.name) < ($0.code, $0.bytes, $1.name) }
    }

    /// A component is a folder below the root with its own manifest and source.
    private func components(of whole: ProjectFacts, files: [ProjectFile]) -> [ProjectFacts] {
        var folders = Set(
            files.filter { $0.isAuthored && $0.facts.role != .test && $0.facts.manifest?.isComponentRoot ?? false }.map {
                folder(of: $0.path)
            })
        folders.remove("")
        var byFolder: [String: [ProjectFile]] = [:]
        for file in files {
            // The nearest folder that is a component takes the file.
            var folder = self.folder(of: file.path)
            while !folder.isEmpty, !folders.contains(folder) { folder = self.folder(of: folder) }
            if !folder.isEmpty { byFolder[folder, default: []].append(file) }
        }
        let withSource = byFolder.filter { $0.value.contains { $0.facts.role == .source && $0.facts.lines.code > 0 } }
        guard withSource.count > 1 else { return [] }
        return withSource.sorted { $0.key < $1.key }.prefix(ProjectAssembly.componentLimit).map { folder, files in
            component(folder, files: files, of: whole)
        }
    }

    private func component(_ folder: String, files: [ProjectFile], of whole: ProjectFacts) -> ProjectFacts {
        var facts = ProjectFacts(
            id: ProjectID(rawValue: whole.id.rawValue + "/" + folder), path: whole.path, name: whole.name + "/" + folder)
        facts.component = folder
        fill(&facts, files: files, all: whole.files)
        let work = self.work.paths.filter { $0.key.hasPrefix(folder + "/") }
        let touched = Set(work.values.flatMap(\.allCommits))
        facts.ownCommits = whole.ownCommits.filter { touched.contains($0.id) }
        facts.ownership = ownership
        facts.yourActiveWeeks = Set(facts.ownCommits.map(\.day.week)).count
        facts.apart = apart(of: files)
        facts.yourFirstCommit = work.values.compactMap(\.first).min()
        facts.yourLastCommit = work.values.compactMap(\.last).max()
        facts.yourAdded = work.values.reduce(0) { $0 + $1.added }
        facts.yourDeleted = work.values.reduce(0) { $0 + $1.deleted }
        return facts
    }

    private var ownership: Double {
        let people = [LedgerRow.yours, .coauthored, .maybeYours, .others].reduce(0) { $0 + work.ledger[$1] }
        return people == 0 ? 1 : Double(work.ledger[.yours]) / Double(people)
    }

    /// What is set apart of a component: by the roles of its files at HEAD.
    private func apart(of files: [ProjectFile]) -> [Apart] {
        let groups = Dictionary(grouping: files.filter { !$0.isAuthored && $0.work != nil }) { $0.facts.role.rawValue }
        return groups.sorted { $0.key < $1.key }.map { role, files in
            let works = files.compactMap(\.work)
            return Apart(
                rule: RuleID(rawValue: role), commits: Set(works.flatMap(\.allCommits)).count, added: works.reduce(0) { $0 + $1.added },
                deleted: works.reduce(0) { $0 + $1.deleted })
        }
    }

    private func folder(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    }
}

extension Manifest {
    /// Whether the folder of such a manifest can be a component of its own; a list of requirements alone can.
    fileprivate var isComponentRoot: Bool { kind != .setupCfg || settings.contains(.packaging) }
}
