internal import CredenceMatcher
internal import CredenceProjects
internal import CredenceVocabulary

/// What of projects could not be counted, for every result that rests on them.
enum LimitNotes {
    /// Adds a section that says so, when there is anything to say.
    static func add(_ projects: [ProjectFacts], to document: inout Document) {
        add(items(projects), to: &document)
    }

    /// Adds a section of `items`, when there are any.
    static func add(_ items: [Document.Item], to document: inout Document) {
        guard !items.isEmpty else { return }
        document.heading(2, "Not counted")
        document.list(items)
    }

    /// A point a project, or with `isVerbose` one for each of its limits.
    static func items(_ projects: [ProjectFacts], isVerbose: Bool = false) -> [Document.Item] {
        projects.filter { $0.component == nil && !$0.limits.isEmpty }.flatMap { project in
            isVerbose
                ? project.limits.map { Document.Item("\(project.id): \($0.what): \($0.count) (\($0.code.rawValue))") }
                : [Document.Item("\(project.id): \(project.limits.map { "\($0.what): \($0.count)" }.joined(separator: "; "))")]
        }
    }

    /// The same as values: `project` and `limits`.
    static func json(_ projects: [ProjectFacts]) -> JSONValue {
        .array(
            projects.filter { $0.component == nil && !$0.limits.isEmpty }.map { project in
                ["project": JSONValue(project.id), "limits": .array(project.limits.map { JSONValue($0) })]
            })
    }
}
