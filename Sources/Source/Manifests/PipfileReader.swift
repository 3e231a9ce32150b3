internal import CredenceKnowledge

/// Reads a `Pipfile`.
enum PipfileReader {
    static func read(_ bytes: Span<UInt8>) -> Manifest {
        let document = TOMLScanner(bytes)
        var manifest = Manifest(kind: .pipfile, ecosystem: .pypi)
        for entry in document.entries where entry.path.count > 1 {
            let scope: DeclaredDependency.Scope
            switch entry.path[0] {
            case "packages": scope = .runtime
            case "dev-packages": scope = .dev
            // Any other table with packages is a category; these three are Pipenv's own.
            case "source", "requires", "pipenv", "scripts": continue
            default: scope = DeclaredDependency.Scope(group: entry.path[0], otherwise: .optional)
            }
            let version = entry.path.count == 2 ? entry.value?.version : nil
            manifest.add(.pypi, entry.path[1], line: entry.line, scope: scope, isPinned: version?.hasPrefix("==") ?? false)
        }
        manifest.problem = document.problem
        manifest.settle()
        return manifest
    }
}
