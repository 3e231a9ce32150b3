internal import CredenceKnowledge
internal import CredenceProjects
internal import CredenceSource
internal import CredenceVocabulary

/// The signals of one project, from everything that speaks.
struct SignalReading {
    let project: ProjectFacts
    let knowledge: Knowledge
    private(set) var signals: [Signal] = []
    // The files by their paths.
    private let files: [String: Int]

    private var weights: Weights { knowledge.weights }
    private static let placeLimit = Dependency.placeLimit

    init(of project: ProjectFacts, knowledge: Knowledge) {
        self.project = project
        self.knowledge = knowledge
        files = Dictionary(project.files.indices.map { (project.files[$0].path, $0) }, uniquingKeysWith: { first, _ in first })
        readDependencies()
        readStandardLibrary()
        readFiles()
        readReadme()
        readName()
        signals = CompanyReading(rules: knowledge.company).apply(to: signals)
    }

    private func strength(_ value: Int) -> Double { weights["strength-\(value)"] }

    private mutating func readDependencies() {
        let sourceFiles = Dictionary(
            project.files.filter { $0.facts.role == .source || $0.facts.role == .test }.map {
                ($0.facts.codeLanguage ?? $0.facts.language ?? "", 1)
            },
            uniquingKeysWith: +)
        for dependency in project.dependencies {
            guard let known = knowledge.packages.lookup(ecosystem: dependency.ecosystem, name: dependency.name) else { continue }
            let kind: SignalKind = dependency.imports.count > 0 ? .import : dependency.isPulledIn ? .pulledIn : .declared
            var factor = weights["signal-\(kind.rawValue)"]
            if kind == .declared, dependency.ecosystem.importsAreRead { factor *= weights["declared-not-imported"] }
            if dependency.isDevelopmentOnly { factor *= weights["development-only"] }
            if kind == .import {
                // One import in a hundred files is a detail, one in every fourth is what the project is about.
                let files = max(1, dependency.ecosystem.languages.reduce(0) { $0 + (sourceFiles[$1] ?? 0) })
                let share = min(1, Double(dependency.imports.count) / Double(files) * weights["import-share-full"])
                factor *= weights["import-share-floor"] + (1 - weights["import-share-floor"]) * share
                if dependency.imports.inTests == dependency.imports.count { factor *= weights["only-in-tests"] }
            }
            let places =
                kind == .import
                ? SignalPlaces(dependency.imports)
                : SignalPlaces(
                    all: dependency.declared, own: Array(dependency.declared.filter(isOwn)), count: max(1, dependency.imports.count))
            for domain in known.domains {
                add(kind, dependency.name, domain.domain, known.skill, factor * strength(domain.strength), places)
            }
        }
    }

    private mutating func readStandardLibrary() {
        for use in project.standardLibrary {
            guard let known = knowledge.standardLibrary.lookup(use.module) else { continue }
            for domain in known.domains {
                add(
                    .import, use.module, domain.domain, known.skill,
                    weights["signal-import"] * weights["standard-library"] * strength(domain.strength), SignalPlaces(use.imports))
            }
        }
    }

    private mutating func readFiles() {
        struct Tally {
            var paths: [String] = []
            var own: [String] = []
            var count = 0
            var ownCount = 0
        }
        var tallies: [FileSignal: Tally] = [:]
        // A README is no fact beside its own words.
        let readme = project.readme?.path
        // The person's files come first, so that the places kept are theirs.
        for (file, isOwn) in project.files.map({ ($0, $0.hasOwnLines) }).sorted(by: {
            ($0.1 ? 0 : 1, $0.0.path) < ($1.1 ? 0 : 1, $1.0.path)
        })
        where file.path != readme && ![.vendored, .generated].contains(file.facts.role) {
            for signal in knowledge.files.files(matching: file.path) where !signal.isNeutral {
                tallies[signal, default: Tally()].count += 1
                if isOwn { tallies[signal]?.ownCount += 1 }
                if tallies[signal]?.paths.count ?? 0 < SignalReading.placeLimit {
                    tallies[signal]?.paths.append(file.path)
                    if isOwn { tallies[signal]?.own.append(file.path) }
                }
            }
        }
        let authored = max(1, project.files.count(where: \.isAuthored))
        for (signal, tally) in tallies.sorted(by: { $0.key.pattern < $1.key.pattern }) {
            let share = min(1, Double(tally.count) / Double(authored) * weights["file-share-full"])
            let factor = weights["signal-file"] * (weights["file-share-floor"] + (1 - weights["file-share-floor"]) * share)
            for domain in signal.domains {
                add(
                    .file, signal.pattern, domain.domain, signal.skill, factor * strength(domain.strength),
                    SignalPlaces(
                        all: tally.paths.map { Place(path: $0) }, own: tally.own.map { Place(path: $0) }, count: tally.count,
                        ownCount: tally.ownCount))
            }
        }
    }

    private mutating func readReadme() {
        guard let (path, readme) = project.readme else { return }
        let file = project.files.first { $0.path == path }
        // The first heading and paragraph say what a project is; what comes later names much besides.
        let shortLines = Set([readme.titleLine].compactMap(\.self) + Array(readme.firstParagraphLines ?? 1...1))
        var seen: Set<String> = []
        for line in readme.text {
            let isShort = shortLines.contains(line.line)
            for match in knowledge.words.find(in: line.text, scope: isShort ? .short : .any) where seen.insert(match.phrase).inserted {
                let factor = weights[isShort ? "signal-word-first" : "signal-word"]
                let origin = file?.origin(of: line.line)
                let place = Place(path: path, line: line.line, commit: origin?.commit)
                let places = SignalPlaces(all: [place], own: origin?.isYours ?? false ? [place] : [], count: 1)
                for domain in match.domains {
                    add(.word, match.phrase, domain.domain, nil, factor * strength(domain.strength), places)
                }
            }
        }
    }

    private mutating func readName() {
        let name = project.component.map { $0.pathParts.last ?? $0 } ?? project.name
        let text = name.map { $0 == "-" || $0 == "_" || $0 == "." || $0 == "+" ? " " : String($0) }.joined()
        for match in knowledge.words.find(in: text, scope: .short) {
            for domain in match.domains {
                add(.name, match.phrase, domain.domain, nil, weights["signal-name"] * strength(domain.strength), nil)
            }
        }
    }

    private mutating func add(
        _ kind: SignalKind, _ what: String, _ domain: DomainID, _ skill: SkillID?, _ weight: Double, _ places: SignalPlaces?
    ) {
        guard weight > 0 else { return }
        signals.append(
            Signal(
                kind: kind, what: what, domain: domain, skill: skill, weight: min(1, weight), places: places?.all ?? [],
                ownPlaces: places?.own ?? [], count: places?.count ?? 1, ownShare: places?.ownShare))
    }

    private func isOwn(_ place: Place) -> Bool {
        files[place.path].map { project.files[$0].origin(of: place.line ?? 1).isYours } ?? false
    }
}

extension Ecosystem {
    /// Whether imports of the ecosystem are read, so that a declaration without one says less.
    var importsAreRead: Bool { [.pypi, .npm, .cargo, .go].contains(self) }

    /// The languages whose files import from the ecosystem, as the table `languages` names them.
    var languages: [String] {
        switch self {
        case .pypi, .conda: ["Python"]
        case .npm: ["JavaScript", "TypeScript", "TSX", "JSX", "Vue", "Svelte"]
        case .cargo: ["Rust"]
        case .go: ["Go"]
        default: []
        }
    }
}
