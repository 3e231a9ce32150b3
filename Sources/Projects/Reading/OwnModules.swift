internal import CredenceKnowledge
internal import CredenceSource
internal import CredenceVocabulary

/// The modules that a repository itself consists of.
struct OwnModules {
    private var python: Set<String> = []
    private var goModules: [String] = []
    private var crates: Set<String> = ["crate", "self", "super", "std", "core", "alloc"]
    private var npmNames: Set<String> = []

    /// A folder is a module of its own with an `__init__.py`; without one only at the top or in `src`, and not when a package has its name:
    /// lessons on pandas lie in a folder `pandas`.
    init(files: [ProjectFile], declared: Set<String>, knowledge: Knowledge) {
        let packages = Set(files.map(\.path).filter { $0.hasSuffix("/__init__.py") }.map { $0.dropLast("/__init__.py".count) })
        for file in files {
            let parts = file.path.pathParts
            if let last = parts.last, last.hasSuffix(".py") || last.hasSuffix(".ipynb") {
                python.insert(String(last.dropLast(last.hasSuffix(".py") ? 3 : 6)))
                var folder = ""
                // Only the top asks what the name means: a path may be hundreds of folders deep.
                for (depth, part) in parts.dropLast().enumerated() where depth < 2 || !packages.isEmpty {
                    folder += depth == 0 ? part : "/" + part
                    let isTop = depth == 0 || (depth == 1 && parts[0] == "src")
                    if packages.contains(folder[...])
                        || (isTop && knowledge.packages.lookup(import: part, ecosystem: .pypi, declared: []) == nil)
                    {
                        python.insert(part)
                    }
                }
            }
            guard let manifest = file.facts.manifest, let name = manifest.name else { continue }
            switch manifest.ecosystem {
            case .go: goModules.append(name)
            case .cargo: crates.insert(name.replacing("-", with: "_"))
            case .npm: npmNames.insert(name)
            default: break
            }
        }
        // What is asked for by name is somebody else's.
        python.subtract(declared.map { $0.replacing("-", with: "_") })
    }

    /// Whether the import names a module of the repository itself.
    func contains(_ use: ImportUse) -> Bool {
        switch use.ecosystem {
        case .pypi: python.contains(String(use.module.prefix { $0 != "." }))
        case .go:
            // Without a dot in its first part a path is Go's own library.
            !use.module.prefix { $0 != "/" }.contains(".") || goModules.contains { use.module == $0 || use.module.hasPrefix($0 + "/") }
        case .cargo: crates.contains(String(use.module.prefix { $0 != ":" }))
        case .npm:
            npmNames.contains(use.module) || use.module.hasPrefix("node:") || use.module.hasPrefix("@/") || use.module.hasPrefix("~/")
        default: false
        }
    }
}
