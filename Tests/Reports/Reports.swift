import CredenceClassifier
import CredenceCredentials
import CredenceFixtures
import CredenceKnowledge
import CredenceMatcher
import CredencePeople
import CredenceReports
import CredenceVocabulary

@testable import CredenceProjects

/// Every report on the same projects and credentials, on 2026-11-22.
struct Reports {
    let projects: [Bench]
    let typed: [TypedCredential]
    let name: String
    private let today = Day("2026-11-22") ?? .latest
    private let knowledge = Knowledge.embedded

    init(_ projects: [Bench], typed: [TypedCredential] = [], name: String = "Ada Kaya") {
        (self.projects, self.typed, self.name) = (projects, typed, name)
    }

    private var configuration: Configuration {
        Configuration(
            person: Person(name: name, addresses: ["ada@example.org"]), claimedSkills: [name, "Kubernetes"],
            goals: [Goal(what: name, kind: .degree, line: 1)])
    }

    var classifications: [Classification] { projects.map(\.classification) }

    private var scan: Scan {
        Scan(
            projects: projects.map(\.facts),
            skipped: [Skipped(path: "/code/\(name)", code: .corrupt, reason: name, remedy: "Look at \(name).")],
            limits: [Limit(code: .budget, what: name, count: 2)], notes: [name], person: nil, isNobodys: false, activity: [], proposals: [],
            identities: [])
    }

    var profile: Profile {
        ProfileMatcher(knowledge: knowledge, today: today).match(
            projects: classifications, credentials: CredentialReader(catalogue: knowledge.catalogue, today: today).read(typed),
            configuration: configuration,
            isNobodys: false)
    }

    private var titles: [DomainID: String] { Dictionary(knowledge.domains.map { ($0.id, $0.title) }) { first, _ in first } }

    private var gaps: [Gap] { GapFinder(knowledge: knowledge).gaps(of: profile, configuration: configuration, roles: ["data-analyst"]) }

    private var gapsReport: GapsReport {
        GapsReport(gaps: gaps, today: today, rules: knowledge.version, roleTitles: ["Data analyst"], kindTitles: [:])
    }

    func resume(notes: [ProjectID: ProjectNote] = [:]) -> ResumeReport {
        ResumeReport(profile: profile, role: nil, notes: notes, titles: titles)
    }

    private var explanations: [ExplanationReport] {
        let explainer = Explainer(profile: profile, gaps: gaps, knowledge: knowledge)
        return explainer.subjects.compactMap { explainer.explain([$0]) }.map { ExplanationReport($0) }
    }

    var documents: [Document] {
        [ScanDocument(isVerbose: true).document(scan, classifications), ScanDocument(isVerbose: false).document(scan, classifications)]
            + classifications.map { ProjectDocument(titles: titles).document($0) }
            + [
                ProfileDocument(titles: titles).document(profile), gapsReport.document, resume().document,
                CredentialDocument.document(profile.credentials),
            ]
            + [IdentityReport(projects: projects.map(\.facts), proposals: [], person: configuration.person).document]
            + explanations.map(\.document)
    }

    var scanJSON: JSONValue { ScanJSON(today: today).render(scan, classifications) }
    var profileJSON: JSONValue { ProfileJSON.render(profile) }
    var gapsJSON: JSONValue { gapsReport.json }

    var all: [JSONValue] {
        [
            scanJSON, profileJSON, gapsJSON, resume().json,
            IdentityReport(projects: projects.map(\.facts), proposals: [], person: configuration.person).json,
        ]
            + explanations.map(\.json)
    }
}
