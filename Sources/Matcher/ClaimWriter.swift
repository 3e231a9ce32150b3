internal import CredenceClassifier
internal import CredenceCredentials
internal import CredenceKnowledge
internal import CredencePeople
internal import CredenceProjects
internal import CredenceVocabulary

/// Writes what can be said, each sentence with what it rests on.
///
/// A sentence states only numbers that are facts, says how a credential was checked, and claims no level from code.
struct ClaimWriter {
    let knowledge: Knowledge
    let today: Day
    let isNobodys: Bool
    let notes: [ProjectID: ProjectNote]

    /// How many places and commits a claim shows; all others stand in the project's own entry.
    private static let evidenceLimit = 5

    func claims(domains: [DomainProfile], credentials: [Credential], projects: [Classification]) -> [Claim] {
        let byID = Dictionary(projects.map { ($0.project.id, $0) }, uniquingKeysWith: { first, _ in first })
        let credentialsByID = Dictionary(credentials.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var claims: [Claim] = []
        for domain in domains {
            if let claim = claim(of: domain, byID, credentialsByID) { claims.append(claim) }
        }
        for credential in credentials where credential.grants {
            if let claim = Claim(
                id: "credential-\(credential.id)", text: CredentialWords.sentence(credential), evidence: [.credential(credential.id)])
            {
                claims.append(claim)
            }
        }
        for project in projects where project.project.component == nil {
            if let claim = claim(of: project) { claims.append(claim) }
        }
        return claims
    }

    private func title(_ domain: DomainID) -> String { knowledge.domain(domain)?.title ?? domain.rawValue }

    private func claim(of domain: DomainProfile, _ projects: [ProjectID: Classification], _ credentials: [String: Credential]) -> Claim? {
        guard domain.standing.id != "none" else { return nil }
        let names = domain.execution.prefix(3).map { projectTitle($0.project) }
        let held = domain.structure.compactMap { credentials[$0] }.map { "\($0.title) (\($0.verdict.rawValue))" }
        let more = domain.execution.count > 3 ? " and \(domain.execution.count - 3) more" : ""
        let shown = names.isEmpty ? nil : "shown in \(Words.list(names))\(more)"
        let certified = held.isEmpty ? nil : "certified by \(Words.list(held))"
        let text = "\(title(domain.id)): \([certified, shown].compactMap(\.self).joined(separator: "; "))."
        var evidence: [Evidence] = domain.structure.map { .credential($0) }
        for entry in domain.execution.prefix(3) {
            guard let project = projects[entry.project] else { continue }
            evidence += places(of: project, for: domain.id).prefix(2).map { .place($0) } + commits(of: project, limit: 1)
        }
        return Claim(id: "domain-\(domain.id)", text: text, evidence: evidence)
    }

    /// One sentence a project, built from facts alone.
    private func claim(of classification: Classification) -> Claim? {
        let project = classification.project
        let own = project.ledger[.yours]
        guard own > 0 || isNobodys else { return nil }
        let kinds = classification.kinds.filter { $0 != "other" }.compactMap { id in knowledge.kinds.first { $0.id == id } }
        // The kind that goes with the primary domain says what it is; any other is a side of it.
        let kind = kinds.first { kind in classification.primary.map(kind.domains.contains) ?? true }
        let domain = classification.primary.map { Words.uncapitalized(title($0)) }
        let what = kind.map { Words.uncapitalized($0.title) } ?? domain.map { "project in \($0)" } ?? "project whose domain is unsure"
        let tools = tools(of: classification)
        var text = "\(projectTitle(project.id)): \(Words.article(what)) \(what)"
        if !tools.isEmpty { text += " with \(Words.list(tools))" }
        if isNobodys {
            text += "; \(Words.count(project.ledger.total, "commit")) by \(Words.count(project.authors, "author")), everybody's."
        } else {
            // Merges and bots are nobody's share of the work.
            let people = own + project.ledger[.coauthored] + project.ledger[.maybeYours] + project.ledger[.others]
            text += "; \(Words.count(own, "own commit")) of \(people)"
            if let first = project.yourFirstCommit, let last = project.yourLastCommit {
                text += first == last ? " on \(first)" : " from \(first) to \(last)"
            }
            text += ", \(Words.count(project.yourAuthoredLines, "line")) added"
            if project.yourTestFiles > 0 { text += ", \(Words.count(project.yourTestFiles, "test file")) changed" }
            text += "."
        }
        let domainPlaces = classification.primary.map { places(of: classification, for: $0) } ?? []
        let evidence: [Evidence] = domainPlaces.prefix(ClaimWriter.evidenceLimit).map { .place($0) } + commits(of: classification, limit: 3)
        return Claim(id: "project-\(project.id)", text: text, evidence: evidence)
    }

    /// What it is made with: the packages that own files import most, then tools that files show; the standard library says little.
    private func tools(of classification: Classification) -> [String] {
        let project = classification.project
        let packages = project.dependencies.filter { (isNobodys ? $0.imports.count : $0.imports.ownCount) > 0 }
            .sorted { ($1.imports.count, $0.name) < ($0.imports.count, $1.name) }
            .filter { !(knowledge.packages.lookup(ecosystem: $0.ecosystem, name: $0.name)?.isNeutral ?? true) }
        guard packages.isEmpty else { return packages.prefix(4).map(\.name) }
        let primary = classification.domains.first { $0.id == classification.primary }?.evidence ?? []
        let shown = Set(classification.skills.map(\.id))
        var tools: [String] = []
        for skill in primary.compactMap(\.skill) where shown.contains(skill) && !tools.contains(skill.rawValue) {
            tools.append(skill.rawValue)
        }
        return Array(tools.prefix(4))
    }

    private func projectTitle(_ id: ProjectID) -> String { notes[id]?.title ?? id.rawValue }

    /// The best places for a domain, those on the person's own lines.
    private func places(of classification: Classification, for domain: DomainID) -> [Place] {
        let evidence = classification.domains.first { $0.id == domain }?.evidence ?? []
        let places = evidence.filter { $0.kind != .name && $0.kind != .person }.compactMap {
            isNobodys ? $0.places.first : $0.ownPlaces.first
        }
        var seen: Set<Place> = []
        return places.filter { seen.insert($0).inserted }.map { $0.within(classification.project.id) }
    }

    private func commits(of classification: Classification, limit: Int) -> [Evidence] {
        classification.project.ownCommits.prefix(limit).map {
            .commit(project: classification.project.id, id: $0.id, day: $0.day, subject: $0.subject)
        }
    }
}
