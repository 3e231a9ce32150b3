internal import CredenceKnowledge

/// Reads `pyproject.toml`: PEP 621, dependency groups, Poetry, PDM, Hatch, uv, and which tools it sets up.
struct PyprojectReader {
    private var manifest = Manifest(kind: .pyproject, ecosystem: .pypi)

    static func read(_ bytes: Span<UInt8>) -> Manifest {
        let document = TOMLScanner(bytes)
        var reader = PyprojectReader()
        for entry in document.entries { reader.take(entry) }
        reader.manifest.problem = document.problem
        reader.manifest.settle()
        return reader.manifest
    }

    private mutating func take(_ entry: TOMLScanner.Entry) {
        let path = entry.path
        switch path[0] {
        case "project": takeProject(path, entry)
        case "build-system":
            manifest.settings.insert(.packaging)
            if path.last == "requires" { takeList(entry.value, .build) }
        case "dependency-groups":
            if path.count == 2 { takeList(entry.value, DeclaredDependency.Scope(group: path[1], otherwise: .dev)) }
        case "tool":
            if path.count > 1 { takeTool(path, entry) }
        default: break
        }
    }

    private mutating func takeList(_ value: TOMLScanner.Value?, _ scope: DeclaredDependency.Scope) {
        for item in value?.texts ?? [] { manifest.add(requirement: item.text, line: item.line, scope: scope) }
    }

    private mutating func takeGroups(_ path: [String], at index: Int, _ value: TOMLScanner.Value?, _ scope: DeclaredDependency.Scope) {
        if path.count == index + 1 {
            takeList(value, DeclaredDependency.Scope(group: path[index], otherwise: scope))
        } else if path.count == index, case .table(let members)? = value {
            for member in members where member.path.count == 1 {
                takeList(member.value, DeclaredDependency.Scope(group: member.path[0], otherwise: scope))
            }
        }
    }

    private mutating func takeProject(_ path: [String], _ entry: TOMLScanner.Entry) {
        guard path.count > 1 else { return }
        switch path[1] {
        case "name":
            manifest.name = entry.value?.text
            manifest.settings.insert(.packaging)
        case "dependencies": takeList(entry.value, .runtime)
        case "optional-dependencies": takeGroups(path, at: 2, entry.value, .optional)
        case "scripts", "gui-scripts", "entry-points": manifest.settings.insert(.entryPoints)
        default: break
        }
    }

    private mutating func takeTool(_ path: [String], _ entry: TOMLScanner.Entry) {
        switch path[1] {
        case "ruff", "black", "isort", "flake8", "pylint", "yapf", "autopep8", "pydocstyle", "bandit", "codespell", "interrogate":
            manifest.settings.insert(.lint)
        case "mypy", "pyright", "basedpyright", "pyre", "pytype", "ty":
            manifest.settings.insert(.types)
        case "pytest", "coverage", "tox", "nox":
            manifest.settings.insert(.tests)
        case "poetry": takePoetry(Array(path.dropFirst(2)), entry)
        case "pdm" where path.count > 2 && path[2] == "dev-dependencies": takeGroups(path, at: 3, entry.value, .dev)
        case "uv", "rye":
            if path.count == 3 && path[2] == "dev-dependencies" { takeList(entry.value, .dev) }
            if path.count > 2 && path[2] == "workspace" { manifest.settings.insert(.workspace) }
        case "hatch" where path.count == 5 && path[2] == "envs" && (path[4] == "dependencies" || path[4] == "extra-dependencies"):
            takeList(entry.value, .dev)
        case "flit" where path.count == 4 && path[2] == "metadata":
            if path[3] == "requires" { takeList(entry.value, .runtime) }
            if path[3] == "module" { manifest.name = entry.value?.text }
        default: break
        }
    }

    private mutating func takePoetry(_ path: [String], _ entry: TOMLScanner.Entry) {
        switch path.first {
        case "name":
            manifest.name = entry.value?.text
            manifest.settings.insert(.packaging)
        case "scripts", "plugins": manifest.settings.insert(.entryPoints)
        case "dependencies": takePoetryTable(path, at: 1, entry, .runtime)
        case "dev-dependencies": takePoetryTable(path, at: 1, entry, .dev)
        case "group" where path.count > 2 && path[2] == "dependencies":
            takePoetryTable(path, at: 3, entry, DeclaredDependency.Scope(group: path[1], otherwise: .dev))
        default: break
        }
    }

    // `name = …` in the table, `name.version = …`, or the table given inline.
    private mutating func takePoetryTable(_ path: [String], at index: Int, _ entry: TOMLScanner.Entry, _ scope: DeclaredDependency.Scope) {
        if path.count == index, case .table(let members)? = entry.value {
            for member in members where member.path.count == 1 { takePoetryPackage(member.path[0], member.value, member.line, scope) }
        } else if path.count > index {
            takePoetryPackage(path[index], path.count == index + 1 ? entry.value : nil, entry.line, scope)
        }
    }

    private mutating func takePoetryPackage(_ name: String, _ value: TOMLScanner.Value?, _ line: Int, _ scope: DeclaredDependency.Scope) {
        let version = value?.version ?? ""
        let isPinned = (version.first?.isNumber ?? false || version.hasPrefix("=")) && !version.contains("*") && !version.contains(",")
        let isOptional = value?["optional"]?.isTrue ?? false
        manifest.add(.pypi, name, line: line, scope: isOptional && scope == .runtime ? .optional : scope, isPinned: isPinned)
    }
}
