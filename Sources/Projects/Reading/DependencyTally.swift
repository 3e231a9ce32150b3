internal import CredenceKnowledge
internal import CredenceSource
internal import CredenceVocabulary

/// Packages and standard modules of a set of files: declared, imported, pulled in.
struct DependencyTally {
    private(set) var dependencies: [Dependency] = []
    private(set) var standardLibrary: [ModuleUse] = []

    private struct Key: Hashable {
        let ecosystem: Ecosystem
        let name: String
    }

    private var packages: [Key: Dependency] = [:]
    private var modules: [String: ModuleUse] = [:]

    /// Takes in what `files` declare and import; `all` are the repository's files, whose own modules are nobody's packages.
    init(files: [ProjectFile], all: [ProjectFile], knowledge: Knowledge) {
        for file in files where file.isAuthored { declare(file) }
        let own = OwnModules(files: all, declared: Set(packages.keys.filter { $0.ecosystem == .pypi }.map(\.name)), knowledge: knowledge)
        let declared = Dictionary(grouping: packages.keys, by: \.ecosystem).mapValues { Set($0.map(\.name)) }
        // Code comes before its tests, so that the places kept show the use itself.
        let ordered = files.filter(\.isAuthored).sorted {
            ($0.facts.role == .test ? 1 : 0, $0.path) < ($1.facts.role == .test ? 1 : 0, $1.path)
        }
        for file in ordered { take(file, own: own, declared: declared, knowledge: knowledge) }
        markPulledIn(
            declared, knowledge: knowledge, freezeLists: Set(files.filter { $0.facts.manifest?.isFreezeList ?? false }.map(\.path)))
        dependencies = packages.values.sorted { ($0.ecosystem.rawValue, $0.name) < ($1.ecosystem.rawValue, $1.name) }
        standardLibrary = modules.values.sorted { $0.module < $1.module }
    }

    private mutating func declare(_ file: ProjectFile) {
        guard let manifest = file.facts.manifest else { return }
        for declared in manifest.dependencies {
            let key = Key(ecosystem: declared.ecosystem, name: declared.name)
            var dependency = packages[key] ?? Dependency(ecosystem: key.ecosystem, name: key.name)
            if dependency.declared.count < Dependency.placeLimit {
                let origin = file.origin(of: declared.line)
                dependency.declared.append(Place(path: file.path, line: declared.line, commit: origin.commit))
                if origin.isYours { dependency.ownDeclarations += 1 }
            }
            if declared.scope == .runtime || declared.scope == .optional { dependency.isDevelopmentOnly = false }
            if declared.scope == .transitive { dependency.isPulledIn = true }
            packages[key] = dependency
        }
    }

    private mutating func take(_ file: ProjectFile, own: OwnModules, declared: [Ecosystem: Set<String>], knowledge: Knowledge) {
        for use in file.facts.imports where !use.isRelative && !use.module.isEmpty {
            if own.contains(use) { continue }
            let (origin, isTest) = (file.origin(of: use.line), file.facts.role == .test)
            if use.ecosystem == .pypi, let standard = knowledge.standardLibrary.lookup(use.module) {
                var module = modules[standard.name] ?? ModuleUse(module: standard.name)
                module.imports.add(file.path, line: use.line, from: origin, isTest: isTest)
                modules[standard.name] = module
                continue
            }
            let name = knowledge.packages.name(of: use, declared: declared[use.ecosystem] ?? [])
            let key = Key(ecosystem: use.ecosystem, name: name)
            var dependency = packages[key] ?? Dependency(ecosystem: key.ecosystem, name: key.name)
            dependency.imports.add(file.path, line: use.line, from: origin, isTest: isTest)
            if !isTest { dependency.isDevelopmentOnly = false }
            packages[key] = dependency
        }
    }

    /// A name that some other declared package brings along, and that nothing imports, was only pulled in.
    private mutating func markPulledIn(_ declared: [Ecosystem: Set<String>], knowledge: Knowledge, freezeLists: Set<String>) {
        for (ecosystem, names) in declared {
            let brought = knowledge.pulledIn.names(among: names, in: ecosystem)
            for name in brought where packages[Key(ecosystem: ecosystem, name: name)]?.imports.count == 0 {
                packages[Key(ecosystem: ecosystem, name: name)]?.isPulledIn = true
            }
        }
        guard !freezeLists.isEmpty else { return }
        for (key, dependency) in packages
        where dependency.imports.count == 0 && dependency.declared.allSatisfy({ freezeLists.contains($0.path) }) {
            packages[key]?.isPulledIn = true
        }
    }
}

extension Packages {
    /// The package that an import brings in: the table's, else the first part of the module in the ecosystem's form.
    fileprivate func name(of use: ImportUse, declared: Set<String>) -> String {
        if let found = lookup(import: use.module, ecosystem: use.ecosystem, declared: declared) { return found.package }
        switch use.ecosystem {
        case .pypi: return use.ecosystem.normalName(use.module.prefix { $0 != "." })
        case .npm:
            let parts = use.module.split(separator: "/")
            return parts.prefix(use.module.hasPrefix("@") ? 2 : 1).joined(separator: "/")
        default: return use.ecosystem.normalName(use.module)
        }
    }
}
