internal import CredenceMatcher
internal import CredenceProjects
internal import CredenceVocabulary

/// What is set apart of the person's lines, in words.
enum ApartWords {
    private static let titles: [RuleID: String] = [
        "vendored": "third-party files", "generated": "generated files", "lock": "lock files", "data": "data files",
        "import": "what was brought at once or from another project", "template": "a template or a course's starter",
        "notebook-output": "outputs and scaffolding of notebooks",
    ]

    /// `3 added lines of data files in 2 commits (data)`.
    static func sentence(_ apart: Apart) -> String {
        "\(Words.count(apart.added, "added line")) of \(title(of: apart.rule)) in \(Words.count(apart.commits, "commit")) (\(apart.rule))"
    }

    /// What the lines are that a rule sets apart.
    static func title(of rule: RuleID) -> String { titles[rule] ?? rule.rawValue }

    /// What is set apart over several projects, by rule.
    static func summed(_ projects: [ProjectFacts]) -> [Apart] {
        Dictionary(grouping: projects.flatMap(\.apart), by: \.rule).sorted { $0.key < $1.key }.map { rule, parts in
            Apart(
                rule: rule, commits: parts.reduce(0) { $0 + $1.commits }, added: parts.reduce(0) { $0 + $1.added },
                deleted: parts.reduce(0) { $0 + $1.deleted })
        }
    }
}
