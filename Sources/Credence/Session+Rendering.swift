public import CredenceKnowledge
internal import CredenceMatcher
public import CredenceProjects
internal import CredenceReports
internal import CredenceVocabulary

extension Session {
    private var titles: [DomainID: String] {
        Dictionary(knowledge.domains.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
    }

    /// A scan as `credence scan` shows it.
    public func renderScan(_ scan: Scan, isVerbose: Bool = false) -> Rendered {
        let classifications = classify(scan)
        return Rendered(
            ScanDocument(isVerbose: isVerbose).document(scan, classifications), ScanJSON(today: today).render(scan, classifications))
    }

    /// The projects as `credence projects` lists them.
    public func renderProjects(_ scan: Scan) -> Rendered {
        let classifications = classify(scan)
        let json = ScanJSON(today: today)
        return Rendered(
            ScanDocument(isVerbose: false).document(scan, classifications),
            ["schema": "credence.projects/1", "projects": .array(classifications.map(json.project))])
    }

    /// One project's card.
    public func renderProject(_ name: String, _ scan: Scan) throws(CredenceError) -> Rendered {
        let classifications = classify(scan)
        guard let found = classifications.first(where: { $0.project.id.rawValue == name }) else {
            let known = classifications.prefix(12).map(\.project.id.rawValue).joined(separator: ", ")
            throw CredenceError("cannot show project '\(name)': there is none of that id", remedy: "Known projects: \(known).")
        }
        return Rendered(
            ProjectDocument(titles: titles).document(found),
            ["schema": "credence.project/1", "project": ScanJSON(today: today).project(found)])
    }

    /// The ledger over all projects and the proposals.
    public func renderIdentity(_ scan: Scan) -> Rendered {
        let report = IdentityReport(
            projects: scan.projects, proposals: proposals(scan), person: person, configured: configuredIdentities(scan))
        return Rendered(report.document, report.json)
    }

    private func configuredIdentities(_ scan: Scan) -> [ConfiguredIdentity] {
        let given = Set((person?.addresses ?? []).map { $0.lowercased() })
        return scan.identities.map { identity in
            let address = identity.email.lowercased()
            let commits = scan.activity.reduce(0) { $0 + ($1.author.email.lowercased() == address ? $1.commits : 0) }
            return ConfiguredIdentity(name: identity.name, address: identity.email, commits: commits, isGiven: given.contains(address))
        }
    }

    /// The credentials with what was checked.
    public func renderCredentials() -> Rendered {
        let held = credentials()
        return Rendered(
            CredentialDocument.document(held),
            [
                "schema": "credence.credentials/1", "today": .string(today.description),
                "credentials": .array(held.map(CredentialJSON.render)),
            ])
    }

    /// The certifications that `query` names; all for an empty one.
    public func renderCatalogue(_ query: String) throws(CredenceError) -> Rendered {
        let found = CatalogueSearch(knowledge: knowledge).find(query)
        guard !found.isEmpty else {
            throw CredenceError(
                "cannot find a certification for '\(query)': none in the catalogue has these words",
                remedy: "Run 'credence catalog' to see all.")
        }
        let report = CatalogueReport(found, catalogue: knowledge.catalogue)
        return Rendered(report.document, report.json)
    }

    /// The evidence profile.
    public func renderProfile(_ scan: Scan, explainsRules: Bool = false) -> Rendered {
        let profile = profile(scan)
        var document = ProfileDocument(titles: titles).document(profile)
        if explainsRules { RulesDocument.add(knowledge, to: &document) }
        return Rendered(document, ProfileJSON.render(profile))
    }

    /// The resume evidence summary.
    public func renderResume(_ scan: Scan, role: Role?) -> Rendered {
        let wanted = role ?? configuration.roles.first.flatMap { id in knowledge.roles.first { $0.id == id } }
        let report = ResumeReport(profile: profile(scan), role: wanted, notes: configuration.projects, titles: titles)
        return Rendered(report.document, report.json)
    }

    /// Gaps and next steps.
    public func renderGaps(_ scan: Scan, roles: [Role]) -> Rendered {
        let wanted = roles.isEmpty ? knowledge.roles.filter { configuration.roles.contains($0.id) } : roles
        let report = GapsReport(
            gaps: gaps(of: profile(scan), roles: wanted.map(\.id)), today: today, rules: knowledge.version, roleTitles: wanted.map(\.title),
            kindTitles: Dictionary(knowledge.gapKinds.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first }))
        return Rendered(report.document, report.json)
    }

    /// All roles that are known.
    public var allRoles: [Role] { knowledge.roles }

    /// The chain from a statement down to commits and paths.
    public func renderExplanation(_ words: [String], _ scan: Scan, roles: [Role]) throws(CredenceError) -> Rendered {
        let profile = profile(scan)
        let explainer = Explainer(profile: profile, gaps: gaps(of: profile, roles: roles.map(\.id)), knowledge: knowledge)
        guard let explanation = explainer.explain(words) else {
            let known = explainer.subjects.prefix(12).joined(separator: ", ")
            throw CredenceError(
                "cannot explain '\(words.joined(separator: " "))': there is no such claim, gap, skill or project",
                remedy: "Some that there are: \(known).")
        }
        let report = ExplanationReport(explanation)
        return Rendered(report.document, report.json)
    }
}
