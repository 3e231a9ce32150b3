internal import CredenceKnowledge

/// Reads `Cargo.toml`: dependencies of all sorts, those of a workspace and of targets too.
struct CargoReader {
    private var manifest = Manifest(kind: .cargo, ecosystem: .cargo)

    static func read(_ bytes: Span<UInt8>) -> Manifest {
        let document = TOMLScanner(bytes)
        var reader = CargoReader()
        for entry in document.entries { reader.take(entry.path[...], entry) }
        reader.manifest.problem = document.problem
        reader.manifest.settle()
        return reader.manifest
    }

    private mutating func take(_ path: ArraySlice<String>, _ entry: TOMLScanner.Entry) {
        let rest = path.dropFirst()
        switch path.first {
        case "package":
            manifest.settings.insert(.packaging)
            if path.last == "name" && path.count == 2 { manifest.name = entry.value?.text }
        case "dependencies": takeTable(rest, entry, .runtime)
        case "dev-dependencies", "dev_dependencies": takeTable(rest, entry, .dev)
        case "build-dependencies", "build_dependencies": takeTable(rest, entry, .build)
        case "target": take(rest.dropFirst(), entry)
        case "workspace":
            manifest.settings.insert(.workspace)
            if rest.first == "dependencies" { take(rest, entry) }
        case "bin": manifest.settings.insert(.entryPoints)
        case "lints": manifest.settings.insert(.lint)
        default: break
        }
    }

    private mutating func takeTable(_ path: ArraySlice<String>, _ entry: TOMLScanner.Entry, _ scope: DeclaredDependency.Scope) {
        if path.isEmpty, case .table(let members)? = entry.value {
            for member in members { takeTable(member.path[...], member, scope) }
        } else if let name = path.first {
            add(name, path.count == 1 ? entry.value : nil, entry.line, scope)
        }
    }

    // `package` gives the real name of what is used under another one.
    private mutating func add(_ name: String, _ value: TOMLScanner.Value?, _ line: Int, _ scope: DeclaredDependency.Scope) {
        let isOptional = value?["optional"]?.isTrue ?? false
        manifest.add(
            .cargo, value?["package"]?.text ?? name, line: line, scope: isOptional && scope == .runtime ? .optional : scope,
            isPinned: value?.version?.hasPrefix("=") ?? false)
    }
}
