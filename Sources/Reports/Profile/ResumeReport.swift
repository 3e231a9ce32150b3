internal import CredenceClassifier
internal import CredenceCredentials
package import CredenceKnowledge
package import CredenceMatcher
package import CredencePeople
internal import CredenceProjects
package import CredenceVocabulary

/// The resume evidence summary: each certificate beside the projects of its domain.
///
/// No sentence states a number that isn't a fact of the profile; an outcome that isn't declared is a question to the person, not a phrase.
package struct ResumeReport: Sendable {
    private let profile: Profile
    private let role: Role?
    private let notes: [ProjectID: ProjectNote]
    private let titles: [DomainID: String]

    /// The most domains and projects that are put on the summary.
    private static let domainLimit = 8
    private static let projectLimit = 6

    package init(profile: Profile, role: Role?, notes: [ProjectID: ProjectNote], titles: [DomainID: String]) {
        self.profile = profile
        self.role = role
        self.notes = notes
        self.titles = titles
    }

    /// The domains to show: the role's first, then by weight, those with nothing to show left out.
    private var domains: [DomainProfile] {
        let shown = profile.domains.filter { $0.standing.id != "none" && !ProfileMatcher.isBeside($0.id) }
        let wanted = role.map { $0.required + $0.useful } ?? []
        let first = wanted.compactMap { id in shown.first { $0.id == id } }
        return Array((first + shown.filter { !wanted.contains($0.id) }).prefix(ResumeReport.domainLimit))
    }

    /// The projects to show, in the order of the domains that they show.
    private var projects: [Classification] {
        var ids: [ProjectID] = []
        for domain in domains {
            for entry in domain.execution.prefix(3) where !ids.contains(entry.project) { ids.append(entry.project) }
        }
        return ids.prefix(ResumeReport.projectLimit).compactMap(profile.project)
    }

    private func claim(_ id: String) -> Claim? { profile.claims.first { $0.id == id } }

    package var document: Document {
        var document = Document()
        document.heading(1, profile.person?.title ?? "Resume evidence summary")
        var line = "Evidence summary as of \(profile.today)"
        if let role { line += ", for the role \(role.title)" }
        document.paragraph(line + ". Each line can be followed to a commit, a path and a line, or to a credential: credence explain ID.")
        document.heading(2, "Certification and projects")
        document.list(
            domains.compactMap { domain in
                claim("domain-\(domain.id)").map { Document.Item($0.text, details: ["\(domain.standing.title); \($0.id)"]) }
            })
        if domains.isEmpty { document.paragraph("Neither a valid credential nor a project with own commits was found.") }
        let shown = projects
        if !shown.isEmpty {
            document.heading(2, "Projects")
            document.list(shown.compactMap(project))
        }
        if !profile.credentials.isEmpty {
            document.heading(2, "Credentials")
            document.list(
                profile.credentials.sorted { ($0.grants ? 0 : 1, $0.id) < ($1.grants ? 0 : 1, $1.id) }.map { credential in
                    Document.Item(
                        CredentialWords.sentence(credential),
                        details: credential.grants ? ["credential-\(credential.id)"] : ["Not counted as held."])
                })
        }
        LimitNotes.add(shown.map(\.project), to: &document)
        document.heading(2, "How this was made")
        document.paragraph(
            "Commits are counted by author address; lines are own added lines as Git counts them, less vendored, generated, lock and data files. "
                + "'self-declared' means that nothing but the person's word was checked. Rules \(profile.rules).")
        return document
    }

    private func project(_ classification: Classification) -> Document.Item? {
        let id = classification.project.id
        guard let claim = claim("project-\(id)") else { return nil }
        var details = [claim.id]
        let outcomes = notes[id]?.outcomes ?? []
        details += outcomes.map(ResumeReport.sentence)
        if outcomes.isEmpty {
            details.append("What changed because of it? Declare an outcome under 'projects.\(id).outcomes' in credence.yaml.")
        }
        return Document.Item(claim.text, details: details)
    }

    private static func sentence(_ outcome: Outcome) -> String {
        var text = "Outcome, as declared: \(outcome.text)"
        if let figure = outcome.figure {
            text += " \(Int(exactly: figure).map(String.init) ?? "\(figure)")" + (outcome.unit.map { " \($0)" } ?? "")
        }
        if let source = outcome.source { text += ", source: \(source)" }
        if let day = outcome.on { text += ", \(day)" }
        return text
    }

    /// `credence.resume/1`: `domains`, `projects` and `credentials` as in the summary, each with its claim.
    package var json: JSONValue {
        [
            "schema": "credence.resume/1", "today": JSONValue(profile.today), "rules": .string(profile.rules),
            "person": JSONValue(profile.person?.title), "role": JSONValue(role?.id),
            "domains": .array(
                domains.compactMap { domain in
                    claim("domain-\(domain.id)").map {
                        ["id": JSONValue(domain.id), "standing": .string(domain.standing.id), "claim": ProfileJSON.claim($0)]
                    }
                }),
            "projects": .array(
                projects.compactMap { classification in
                    claim("project-\(classification.project.id)").map {
                        [
                            "id": JSONValue(classification.project.id), "claim": ProfileJSON.claim($0),
                            "outcomes": .array(
                                (notes[classification.project.id]?.outcomes ?? []).map { .string(ResumeReport.sentence($0)) }),
                        ]
                    }
                }), "credentials": .array(profile.credentials.map(CredentialJSON.render)),
        ]
    }
}
