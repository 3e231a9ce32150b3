internal import CredenceSource
internal import CredenceVocabulary

/// Which paths of a history hold lines that nobody takes for written by hand.
final class AuthoringRules {
    private let files: [FileFacts]
    private let atHead: [String: Int]
    // Made when a path is asked for of which nothing is known.
    private lazy var tree = TreeContext(paths: files.lazy.map(\.path))
    // Whether a path was asked for that stands neither at HEAD nor in the store.
    private var hasNewPaths = false
    private let source: SourceReader
    private var known: [String: (rule: RuleID?, isTest: Bool)] = [:]

    init(record: Record, source: SourceReader) {
        files = record.files
        atHead = Dictionary(files.indices.map { (record.files[$0].path, $0) }, uniquingKeysWith: { first, _ in first })
        self.source = source
        // Of paths that have come back what was read goes before what was thought.
        if record.keepsPathRules, let chunk = record.kept?.stored[.rules].last, let kept = try? RuleSection.read(chunk) {
            known = kept.filter { atHead[$0.key] == nil }
        }
    }

    /// `vendored`, `generated`, `lock` or `data`; nil for what a person is taken to have written.
    func rule(of path: String) -> RuleID? { look(path).rule }

    /// Whether the path is one of a test.
    func isTest(_ path: String) -> Bool { look(path).isTest }

    private func look(_ path: String) -> (rule: RuleID?, isTest: Bool) {
        if let answer = known[path] { return answer }
        // What stands at HEAD was read; of what is gone only the path is known.
        let role: FileRole
        let rule: RuleID?
        if let index = atHead[path] {
            (role, rule) = (files[index].role, files[index].roleRule)
        } else {
            let facts = source.inspect(path: path, tree: tree)
            (role, rule) = (facts.role, facts.rule)
            hasNewPaths = true
        }
        let answer: RuleID? =
            if rule == "lock" {
                "lock"
            } else {
                switch role {
                case .vendored: "vendored"
                case .generated: "generated"
                case .data: "data"
                case .source, .test, .documentation, .configuration, .build, .binary: nil
                }
            }
        known[path] = (answer, role == .test)
        return (answer, role == .test)
    }

    /// What the store must be told of paths; nil when it knows them all.
    var change: SectionChange? {
        guard hasNewPaths else { return nil }
        let paths = known.keys.filter { atHead[$0] == nil }.sorted()
        return .replace(.rules, RuleSection.write(paths.map { ($0, known[$0]?.rule, known[$0]?.isTest ?? false) }))
    }
}
