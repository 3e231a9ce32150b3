internal import CredenceGit
internal import CredenceKnowledge
internal import CredencePeople
internal import CredenceSource
internal import CredenceVocabulary

/// Makes a project's facts out of its record and the person's work in it.
struct ProjectAssembly {
    let record: Record
    let own: OwnCommits
    let lines: OwnLines
    /// Whether nobody was given: then no line is anybody's.
    let isNobodys: Bool
    let knowledge: Knowledge

    /// The most components of one repository that are told apart.
    static let componentLimit = 200

    /// The repository as a whole, then its components where it has several.
    func projects(_ entry: LineagePlan.Entry) -> [ProjectFacts] {
        let files = record.files.map { ProjectFile(facts: $0, work: lines.paths[$0.path], lines: lines.files[$0.path]) }
        var whole = ProjectFacts(id: entry.id, path: record.found.path, name: record.found.name)
        fill(&whole, files: files, all: files)
        (whole.ledger, whole.entries) = (own.ledger, own.entries)
        whole.sharedCommits = own.shared
        (whole.sharedWith, whole.sameStart, whole.alikeCommits) = (entry.shared, entry.sameStart, entry.alike)
        whole.ownership = ownership
        whole.authors = own.authors
        whole.lineage = record.lineage
        (whole.firstCommit, whole.lastCommit) = (own.firstCommit, own.lastCommit)
        (whole.yourFirstCommit, whole.yourLastCommit) = (own.days.min(), own.days.max())
        whole.yourActiveDays = own.days.count
        whole.yourActiveWeeks = Set(own.days.map(\.week)).count
        (whole.yourAdded, whole.yourDeleted, whole.apart) = (lines.added, lines.deleted, lines.apart.apart())
        (whole.allAdded, whole.allDeleted) = (lines.everybodys?.added, lines.everybodys?.deleted)
        whole.collaboration = own.collaboration
        whole.collaboration.yourFixesWithTest = lines.fixesWithTest
        whole.collaboration.codeowners = whole.practices.has("codeowners")
        (whole.integrity, whole.signatures) = (RepositoryNotes.add(of: record, to: own.integrity), own.signatures)
        whole.ownCommits = own.commits
        (whole.practices.releases, whole.practices.tags) = (record.releases, record.newestTags)
        whole.practices.signedCommits = own.signedCommits
        whole.limits = record.limits + lines.limits
        let components = components(files)
        let cut = components.count - ProjectAssembly.componentLimit
        if cut > 0 { whole.limits.append(Limit(code: .budget, what: "components beyond \(ProjectAssembly.componentLimit)", count: cut)) }
        return [whole] + components.prefix(ProjectAssembly.componentLimit).map { component($0.folder, files: $0.files, of: whole) }
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
        var languages: [String: (files: Int, bytes: Int, code: Int, yours: Int?)] = [:]
        for file in files where file.isAuthored {
            // Prose and data have lines, and no code.
            if file.facts.languageKind == .programming || file.facts.languageKind == .markup { facts.lines += file.facts.lines }
            facts.textLines += file.facts.textLines
            let yours = isNobodys ? nil : file.yourLines
            if let yours { facts.yourLines = (facts.yourLines ?? 0) + yours }
            guard let language = file.facts.codeLanguage ?? file.facts.language else { continue }
            let known = languages[language] ?? (0, 0, 0, nil)
            let sum = yours.map { $0 + (known.yours ?? 0) } ?? known.yours
            languages[language] = (known.files + 1, known.bytes + file.facts.byteCount, known.code + file.facts.lines.code, sum)
        }
        facts.languages = languages.map { name, sum in
            LanguageSummary(name: name, files: sum.files, bytes: sum.bytes, code: sum.code, yourLines: sum.yours)
        }
        .sorted { ($1.code, $1.bytes, $0.name) < ($0.code, $0.bytes, $1.name) }
    }

    /// A component is a folder below the root with its own manifest and source.
    private func components(_ files: [ProjectFile]) -> [(folder: String, files: [ProjectFile])] {
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
        return withSource.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    private func component(_ folder: String, files: [ProjectFile], of whole: ProjectFacts) -> ProjectFacts {
        var facts = ProjectFacts(
            id: ProjectID(rawValue: whole.id.rawValue + "/" + folder), path: whole.path, name: whole.name + "/" + folder)
        facts.component = folder
        fill(&facts, files: files, all: whole.files)
        let work = lines.paths.filter { $0.key.hasPrefix(folder + "/") }
        let touched = Set(work.values.flatMap(\.allCommits))
        facts.ownCommits = whole.ownCommits.filter { touched.contains($0.id) }
        facts.ownership = ownership
        facts.yourActiveWeeks = Set(facts.ownCommits.map(\.day.week)).count
        facts.apart = lines.apart.apart(within: folder + "/")
        facts.yourFirstCommit = work.values.compactMap(\.first).min()
        facts.yourLastCommit = work.values.compactMap(\.last).max()
        facts.yourAdded = work.values.reduce(0) { $0 + $1.added }
        facts.yourDeleted = work.values.reduce(0) { $0 + $1.deleted }
        return facts
    }

    private var ownership: Double {
        let people = [LedgerRow.yours, .coauthored, .maybeYours, .others].reduce(0) { $0 + own.ledger[$1] }
        return people == 0 ? 1 : Double(own.ledger[.yours]) / Double(people)
    }

    private func folder(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    }
}

extension Manifest {
    /// Whether the folder of such a manifest can be a component of its own; a list of requirements alone can.
    fileprivate var isComponentRoot: Bool { kind != .setupCfg || settings.contains(.packaging) }
}
