internal import CredenceMatcher
internal import CredencePeople
internal import CredenceProjects
internal import CredenceVocabulary

/// What projects have in common with others, in words that accuse nobody.
enum LineageWords {
    /// As many projects are named in one sentence.
    private static let nameLimit = 8

    /// A point for each thing that projects share.
    static func items(_ projects: [ProjectFacts]) -> [Document.Item] {
        projects.filter { $0.component == nil }.flatMap { project in
            sentences(project).map { Document.Item("\(project.id): \($0)") }
        }
    }

    /// What one project shares, in clauses.
    static func sentences(_ project: ProjectFacts) -> [String] {
        let all = project.ledger.total + project.sharedCommits
        var sentences = Dictionary(grouping: project.sharedWith.sorted { $0.key < $1.key }, by: \.value)
            .map { count, others in (count: count, others: others.map(\.key.rawValue)) }
            .sorted { ($0.others[0], $0.count) < ($1.others[0], $1.count) }
            .map { count, others in
                let shared =
                    switch (count == all, count) {
                    case (true, 1): "its only commit is"
                    case (true, _): "all \(count) commits are"
                    case (false, _): "\(Words.count(count, "commit")) \(count == 1 ? "is" : "are")"
                    }
                return "\(shared) in \(names(others)) too"
            }
        if project.sharedCommits > 0 {
            sentences.append(
                "\(project.sharedCommits == 1 ? "1 of them is" : "\(project.sharedCommits) of them are") counted there and not here")
        }
        if !project.sameStart.isEmpty {
            sentences.append(
                "it begins with the same files as \(names(project.sameStart.map(\.rawValue))), as copies of a template or a course's starter do"
            )
        }
        sentences += project.alikeCommits.sorted { $0.key < $1.key }.map { other, count in
            "\(Words.count(count, "commit")) \(count == 1 ? "has" : "have") the author, day and subject of commits in \(other), as a history that was "
                + "written anew has; they count in both"
        }
        return sentences
    }

    /// Some of many names.
    private static func names(_ names: [String]) -> String {
        names.count <= nameLimit ? Words.list(names) : Words.list(names.prefix(nameLimit - 1) + ["\(names.count - nameLimit + 1) more"])
    }

    /// Counts by project as values: `project` and `commits`.
    static func json(_ counts: [ProjectID: Int]) -> JSONValue {
        .array(counts.sorted { $0.key < $1.key }.map { other, count in ["project": JSONValue(other), "commits": .int(count)] })
    }
}
