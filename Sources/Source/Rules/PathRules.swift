internal import CredenceKnowledge
internal import CredenceVocabulary

/// Which rule of the table `vendored` says that a file isn't the person's own writing.
struct PathRules: Sendable {
    private let knowledge: VendoredRules
    private let neighbours: [String: [String]]
    // The last parts of what is asked for beside a file.
    private let askedNames: Set<String>

    init(_ knowledge: VendoredRules) {
        self.knowledge = knowledge
        neighbours = Neighbours.byPattern
        askedNames = Set(Neighbours.byPattern.values.joined().compactMap { $0.pathParts.last } + ContentRules.askedPaths)
    }

    /// The rules that hold by path and neighbours alone, and those that the bytes must decide; the weightiest first.
    func rules(_ path: FilePath, _ tree: TreeContext) -> (certain: [VendoredRule], open: [VendoredRule]) {
        let all = knowledge.rules(matching: path.matched).sorted { PathRules.weight($0.kind) < PathRules.weight($1.kind) }
        return (
            all.filter { $0.when == .always || $0.when == .beside && hasNeighbour($0, path, tree) },
            all.filter { $0.when == .content || $0.when == .size }
        )
    }

    /// Whether what other files are may depend on there being one at this path: when not, it comes and goes without changing them.
    func isAsked(_ path: FilePath) -> Bool {
        askedNames.contains(path.name) || path.folders.contains(where: askedNames.contains)
            || path.name.utf8.lastIndex(of: UInt8(ascii: ".")).map { askedNames.contains("*" + path.name[$0...]) } ?? false
    }

    /// The patterns of `beside` rules for which no neighbour is listed, so that they never hold.
    var neighbourless: [String] { knowledge.all.filter { $0.when == .beside && neighbours[$0.pattern] == nil }.map(\.pattern) }

    // The pattern may begin at any folder of the path; each place where it matches is tried.
    private func hasNeighbour(_ rule: VendoredRule, _ path: FilePath, _ tree: TreeContext) -> Bool {
        guard let names = neighbours[rule.pattern] else { return false }
        let rooted = Glob("/" + rule.pattern)
        let parts = path.folders + [path.name]
        for start in max(0, parts.count - FilePath.depthLimit)..<parts.count where rooted.matches(parts[start...].joined(separator: "/")) {
            let base = parts[..<start].joined(separator: "/")
            if names.contains(where: { tree.holds($0, in: base) }) { return true }
        }
        return false
    }

    private static func weight(_ kind: VendoredRule.Kind) -> Int {
        switch kind {
        case .environment: 0
        case .vendored: 1
        case .minified: 2
        case .generated: 3
        case .lock: 4
        case .data: 5
        case .binary: 6
        case .media: 7
        case .document: 8
        case .boilerplate: 9
        case .editor: 10
        }
    }

    /// What a file of a rule's kind is for, and the id that reports give the rule.
    static func verdict(_ kind: VendoredRule.Kind) -> (role: FileRole, rule: RuleID) {
        switch kind {
        case .environment, .vendored: (.vendored, "vendored")
        case .minified: (.generated, "minified")
        case .generated: (.generated, "generated")
        case .lock: (.build, "lock")
        case .data: (.data, "data")
        case .binary: (.binary, "binary")
        case .media: (.binary, "media")
        case .document: (.binary, "document")
        case .boilerplate: (.configuration, "template")
        case .editor: (.configuration, "editor")
        }
    }
}
