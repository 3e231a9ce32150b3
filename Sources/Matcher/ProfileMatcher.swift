package import CredenceClassifier
package import CredenceCredentials
package import CredenceKnowledge
package import CredencePeople
internal import CredenceProjects
package import CredenceVocabulary

/// Joins credentials and classified projects into a profile.
package struct ProfileMatcher: Sendable {
    private let knowledge: Knowledge
    private let today: Day

    package init(knowledge: Knowledge, today: Day) {
        self.knowledge = knowledge
        self.today = today
    }

    /// The profile of `configuration`'s person. The order of what is given changes nothing.
    package func match(projects: [Classification], credentials: [Credential], configuration: Configuration, isNobodys: Bool) -> Profile {
        // What is private is left out whole until a form is built that names no secret.
        let hidden = projects.filter { configuration.projects[$0.project.id].map { $0.isHidden || $0.isPrivate } ?? false }.map(\.project)
        // With a repository its components are hidden too.
        let hiddenPaths = Set(hidden.filter { $0.component == nil }.map(\.path))
        let hiddenIDs = Set(hidden.map(\.id))
        let shown = projects.filter { !hiddenIDs.contains($0.project.id) && !hiddenPaths.contains($0.project.path) }.sorted {
            $0.project.id < $1.project.id
        }
        let held = credentials.sorted { $0.id < $1.id }
        var domains: [DomainProfile] = []
        for domain in knowledge.domains.map(\.id) {
            let structure = held.filter { $0.grants && $0.domains.contains(domain) }.map(\.id)
            let execution = execution(of: domain, in: shown, isNobodys: isNobodys)
            guard !structure.isEmpty || !execution.isEmpty,
                let standing = standing(certified: !structure.isEmpty, weight: DomainProfile.sum(execution))
            else { continue }
            domains.append(DomainProfile(id: domain, standing: standing, structure: structure, execution: execution))
        }
        domains.sort { left, right in
            (ProfileMatcher.isBeside(left.id) ? 1 : 0, right.weight, left.id) < (
                ProfileMatcher.isBeside(right.id) ? 1 : 0, left.weight, right.id
            )
        }
        let claims = ClaimWriter(knowledge: knowledge, today: today, isNobodys: isNobodys, notes: configuration.projects)
            .claims(domains: domains, credentials: held, projects: shown)
        return Profile(
            today: today, rules: knowledge.version, person: configuration.person, stage: configuration.stage, domains: domains,
            credentials: held, claims: claims, projects: shown)
    }

    /// `education` and `documents` say how a project came about; they stand beside the technical domains.
    package static func isBeside(_ domain: DomainID) -> Bool { domain == "education" || domain == "documents" }

    /// The projects that belong to `domain`; of a repository it stands itself or its components, never both.
    private func execution(of domain: DomainID, in projects: [Classification], isNobodys: Bool) -> [ProjectWeight] {
        let threshold = knowledge.weights["claim-probability"]
        // What a project is rests on everybody's lines, what the person shows in it on theirs.
        let members = projects.filter { $0.probability(of: domain) >= threshold && (isNobodys || $0.isShownByPerson(domain)) }
        let whole = Set(members.filter { $0.project.component == nil }.map(\.project.path))
        let counted = members.filter { $0.project.component == nil || !whole.contains($0.project.path) }
        return counted.compactMap { ProjectWeight(of: $0, for: domain, weights: knowledge.weights, today: today, isNobodys: isNobodys) }
            .filter { $0.weight > 0 }
            .sorted { ($1.weight, $0.project) < ($0.weight, $1.project) }
    }

    /// The standing by the published thresholds: more evidence never lowers it.
    private func standing(certified: Bool, weight: Double) -> Standing? {
        let id =
            if weight >= knowledge.weights["applied-weight"] {
                certified ? "certified-and-applied" : "applied"
            } else if weight >= knowledge.weights["emerging-weight"] {
                certified ? "certified-thinly-applied" : "emerging"
            } else {
                certified ? "certified-only" : "none"
            }
        return knowledge.standings.first { $0.id == id }
    }
}
