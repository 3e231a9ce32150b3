internal import CredenceKnowledge

/// A package as pip's requirement language asks for it, read leniently: `name[extra] >= 1, < 2 ; marker`.
struct PythonRequirement {
    /// The name as written.
    let name: String
    /// Whether exactly one version is asked for.
    let isPinned: Bool

    /// The longest name that is taken for one, in bytes.
    static let nameLimit = 128

    /// The requirement that begins at the front of `text`; nil when no name stands there.
    init?(_ text: some StringProtocol) {
        var bytes = Array(text.utf8)[...]
        while let first = bytes.first, first.isBlank || first == UInt8(ascii: "'") || first == UInt8(ascii: "\"") {
            bytes = bytes.dropFirst()
        }
        let end = bytes.firstIndex { !PythonRequirement.isNameByte($0) } ?? bytes.endIndex
        var name = bytes[..<end]
        while let last = name.last, last == UInt8(ascii: ".") || last == UInt8(ascii: "-") || last == UInt8(ascii: "_") {
            name = name.dropLast()
        }
        guard let head = name.first, head.isASCIILetter || head.isDigit, name.count <= PythonRequirement.nameLimit,
            name.contains(where: \.isASCIILetter)
        else { return nil }
        self.name = String(decoding: name, as: UTF8.self)
        var rest = bytes[end...].drop(while: \.isBlank)
        if rest.first == UInt8(ascii: "[") { rest = rest.drop { $0 != UInt8(ascii: "]") }.dropFirst().drop(while: \.isBlank) }
        if rest.first == UInt8(ascii: "(") { rest = rest.dropFirst().drop(while: \.isBlank) }
        let marker = rest.firstIndex(of: UInt8(ascii: ";")) ?? rest.endIndex
        isPinned =
            rest.first == UInt8(ascii: "=") && !rest[..<marker].contains(UInt8(ascii: "*")) && !rest[..<marker].contains(UInt8(ascii: ","))
    }

    static func isNameByte(_ byte: UInt8) -> Bool {
        byte.isASCIILetter || byte.isDigit || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    }
}

extension Manifest {
    /// Adds a package of PyPI that `text` asks for, unless it is Python itself.
    mutating func add(requirement text: some StringProtocol, line: Int, scope: DeclaredDependency.Scope) {
        guard let requirement = PythonRequirement(text) else { return }
        add(.pypi, requirement.name, line: line, scope: scope, isPinned: requirement.isPinned)
    }

    /// Adds a package by name, unless it is the language itself or one that stands there already.
    mutating func add(
        _ ecosystem: Ecosystem, _ rawName: some StringProtocol, line: Int, scope: DeclaredDependency.Scope, isPinned: Bool
    ) {
        let name = ecosystem.normalName(rawName)
        guard !name.isEmpty, !((ecosystem == .pypi || ecosystem == .conda) && (name == "python" || name == "pip")) else { return }
        let dependency = DeclaredDependency(
            ecosystem: ecosystem, name: name, rawName: String(rawName), line: line, scope: scope, isPinned: isPinned)
        dependencies.append(dependency)
    }

    /// Leaves one of the dependencies that have the same name and scope, and puts them in the order of lines.
    mutating func settle() {
        var seen: Set<String> = []
        dependencies = dependencies.filter { seen.insert("\($0.ecosystem.rawValue) \($0.name) \($0.scope.rawValue)").inserted }
        // Stable: what stands on one line keeps its order.
        dependencies = dependencies.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }.map(\.element)
        let pinned = Set(dependencies.lazy.filter { $0.isPinned && $0.ecosystem == .pypi }.map(\.name))
        isFreezeList = pinned.isSuperset(of: ["certifi", "charset-normalizer", "idna", "urllib3"])
    }
}

extension DeclaredDependency.Scope {
    /// The scope that the name of a group or file speaks of: `test` and `docs` are for those who work on a project.
    init(group: some StringProtocol, otherwise: DeclaredDependency.Scope) {
        let name = group.lowercased()
        let isDev = ["dev", "test", "doc", "lint", "ci", "type", "qa", "check", "format", "style", "bench", "coverage", "mypy"].contains {
            name == $0 || name.hasPrefix($0) || name.hasSuffix($0) || name.hasSuffix($0 + "s")
        }
        self = isDev ? .dev : otherwise
    }
}
