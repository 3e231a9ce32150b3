internal import CredenceClassifier
internal import CredenceKnowledge
internal import CredenceProjects
internal import CredenceVocabulary

/// Domains that were shown, and whose last own commit is long ago.
enum StaleGaps: GapRule {
    static func gaps(_ context: GapContext) -> [Gap] {
        let months = Int(context.knowledge.weights["stale-months"])
        let limit = context.profile.today.adding(months: -months)
        return context.profile.domains.filter { !ProfileMatcher.isBeside($0.id) }.compactMap { domain in
            let projects = domain.execution.compactMap { context.profile.project($0.project) }
            guard let newest = projects.max(by: { ($0.project.yourLastCommit ?? .earliest) < ($1.project.yourLastCommit ?? .earliest) }),
                let last = newest.project.yourLastCommit, last < limit, let commit = newest.project.ownCommits.first
            else { return nil }
            return Gap(
                id: "stale-\(domain.id)", kind: "stale", domain: domain.id, role: nil,
                why:
                    "The last own commit in \(Words.uncapitalized(context.title(domain.id))) is of \(last), more than \(months) months ago.",
                evidence: [.commit(project: newest.project.id, id: commit.id, day: commit.day, subject: commit.subject)],
                step: context.step(
                    "stale", domain: domain.id,
                    [
                        "domain": context.title(domain.id).lowercased(), "project": newest.project.id.rawValue,
                        "skill": context.title(domain.id).lowercased(), "day": last.description,
                    ]),
                closes: "\(domain.id) counts as current again")
        }
    }
}
