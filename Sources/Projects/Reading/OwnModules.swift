internal import CredenceKnowledge
internal import CredenceSource

/// The modules that a repository itself consists of.
struct OwnModules {
    private var python: Set<String> = []
    private var goModules: [String] = []
    private var crates: Set<String> = ["crate", "self", "super", "std", "core", "alloc"]
    private var npmNames: Set<String> = []

    /// Folders that a Python path may begin at: their children are top-level modules.
    init(files: [ProjectFile]) {
        for file in files {
            let parts = file.path.split(separator: "/").map(String.init)
            if let last = parts.last, last.hasSuffix(".py") || last.hasSuffix(".ipynb") {
                python.insert(String(last.dropLast(last.hasSuffix(".py") ? 3 : 6)))
                // Any folder on the way to a Python file may be a package.
                python.formUnion(parts.dropLast())
            }
            guard let manifest = file.facts.manifest, let name = manifest.name else { continue }
            switch manifest.ecosystem {
            case .go: goModules.append(name)
            case .cargo: crates.insert(name.replacing("-", with: "_"))
            case .npm: npmNames.insert(name)
            default: break
            }
        }
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
