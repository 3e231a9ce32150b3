internal import CredenceClassifier
internal import CredenceKnowledge
internal import CredenceProjects
internal import CredenceVocabulary

/// Practices that the weightiest projects lack.
enum PracticeGaps: GapRule {
    /// Of each domain of the roles, and without a role of each domain, the weightiest projects are looked at.
    private static let projectLimit = 3

    static func gaps(_ context: GapContext) -> [Gap] {
        let wanted = Set(context.roles.flatMap { $0.required + $0.useful })
        let domains = context.profile.domains.filter { wanted.isEmpty || wanted.contains($0.id) }
        var ids: [ProjectID] = []
        for domain in domains {
            for entry in domain.execution.prefix(projectLimit) where !ids.contains(entry.project) { ids.append(entry.project) }
        }
        return ids.compactMap { context.profile.project($0) }.flatMap { gaps(of: $0, context) }
    }

    private static func gaps(of classification: Classification, _ context: GapContext) -> [Gap] {
        let project = classification.project
        let practices = project.practices
        // One workflow and one licence at the root serve all components of a repository.
        let root =
            context.profile.projects.first { $0.project.component == nil && $0.project.path == project.path }?.project.practices
            ?? practices
        let missing: [(id: String, name: String, isThere: Bool)] = [
            ("tests", "tests", practices.hasTests),
            ("ci", "a workflow that runs on each change", practices.has("ci") || root.has("ci")),
            ("readme", "a README", practices.has("readme")),
            ("licence", "a licence", [practices, root].contains { $0.has("licence") || $0.license != nil }),
        ]
        // Of a tree that can't be read in full nothing is known to be missing.
        guard let commit = project.ownCommits.first, !project.limits.contains(where: { $0.code == .missingObjects }) else { return [] }
        return missing.filter { !$0.isThere }.map { practice in
            Gap(
                id: "practice-\(project.id)-\(practice.id)", kind: "practice", domain: classification.primary, role: nil,
                why: "\(project.id) has no \(practice.name.withoutArticle).",
                evidence: [.commit(project: project.id, id: commit.id, day: commit.day, subject: commit.subject)],
                step: context.step("practice", id: "practice-\(practice.id)", ["project": project.id.rawValue, "practice": practice.name]),
                closes: "\(project.id) shows that practice")
        }
    }
}

extension String {
    fileprivate var withoutArticle: String { hasPrefix("a ") ? String(dropFirst(2)) : self }
}
