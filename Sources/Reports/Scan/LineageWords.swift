internal import CredenceMatcher
internal import CredencePeople
internal import CredenceProjects
internal import CredenceVocabulary

/// What projects have in common with others, in words that accuse nobody.
enum LineageWords {
    /// A point for each thing that projects share.
    static func items(_ projects: [ProjectFacts]) -> [Document.Item] {
        projects.filter { $0.component == nil }.flatMap { project in
            sentences(project).map { Document.Item("\(project.id): \($0)") }
        }
    }

    /// What one project shares, in clauses.
    static func sentences(_ project: ProjectFacts) -> [String] {
        let all = project.ledger.total + project.sharedCommits
        var sentences = project.sharedWith.sorted { $0.key < $1.key }.map { other, count in
            count == all
                ? "all \(Words.count(count, "commit")) are in \(other) too"
                : "\(Words.count(count, "commit")) \(count == 1 ? "is" : "are") in \(other) too"
        }
        if project.sharedCommits > 0 {
            sentences.append(
                "\(project.sharedCommits == 1 ? "1 of them is" : "\(project.sharedCommits) of them are") counted there and not here")
        }
        if !project.sameStart.isEmpty {
            let others = project.sameStart.map(\.rawValue).joined(separator: ", ")
            sentences.append("it begins with the same files as \(others), as copies of a template or a course's starter do")
        }
        return sentences
    }

    /// The shared commits as values: `project` and `commits`.
    static func json(_ project: ProjectFacts) -> JSONValue {
        .array(
            project.sharedWith.sorted { $0.key < $1.key }.map { other, count in ["project": JSONValue(other), "commits": .int(count)] })
    }
}
