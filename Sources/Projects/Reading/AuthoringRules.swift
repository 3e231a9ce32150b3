internal import CredenceSource
internal import CredenceVocabulary

/// Which paths of a history hold lines that nobody takes for written by hand.
final class AuthoringRules {
    private let atHead: [String: FileFacts]
    private let tree: TreeContext
    private let source: SourceReader
    private var known: [String: (rule: RuleID?, isTest: Bool)] = [:]

    init(record: Record, source: SourceReader) {
        atHead = Dictionary(record.files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        tree = TreeContext(paths: record.files.lazy.map(\.path))
        self.source = source
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
        if let facts = atHead[path] {
            (role, rule) = (facts.role, facts.roleRule)
        } else {
            let facts = source.inspect(path: path, tree: tree)
            (role, rule) = (facts.role, facts.rule)
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
}
