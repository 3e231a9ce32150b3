import CredenceClassifier
import CredenceCredentials
import CredenceFixtures
import CredenceKnowledge
import CredenceMatcher
import CredencePeople
import CredenceVocabulary

/// A person with projects and credentials, and what comes of them on 2026-11-22.
struct Judge {
    var projects: [Bench] = []
    var typed: [TypedCredential] = []
    var notes: [ProjectID: ProjectNote] = [:]
    var stage: Stage?
    var claimed: [String] = []
    var goals: [Goal] = []
    var today = Day("2026-11-22") ?? .latest

    private let knowledge = Knowledge.embedded

    var isNobodys = false

    var configuration: Configuration {
        Configuration(
            person: isNobodys ? nil : Person(name: "Ada Kaya", addresses: ["ada@example.org"]), stage: stage, claimedSkills: claimed,
            projects: notes, goals: goals)
    }

    var credentials: [Credential] { CredentialReader(catalogue: knowledge.catalogue, today: today).read(typed) }

    var profile: Profile { profile(of: credentials) }

    func profile(of credentials: [Credential]) -> Profile {
        ProfileMatcher(knowledge: knowledge, today: today).match(
            projects: projects.map(\.classification), credentials: credentials, configuration: configuration, isNobodys: isNobodys)
    }

    func gaps(_ roles: RoleID...) -> [Gap] { GapFinder(knowledge: knowledge).gaps(of: profile, configuration: configuration, roles: roles) }

    func gaps(_ kind: String, _ roles: RoleID...) -> [Gap] {
        GapFinder(knowledge: knowledge).gaps(of: profile, configuration: configuration, roles: roles).filter { $0.kind == kind }
    }

    func explain(_ words: String..., roles: [RoleID] = []) -> Explanation? {
        let gaps = GapFinder(knowledge: knowledge).gaps(of: profile, configuration: configuration, roles: roles)
        return Explainer(profile: profile, gaps: gaps, knowledge: knowledge).explain(words)
    }

    func standing(_ domain: DomainID) -> String? { profile.domain(domain)?.standing.id }
}

extension TypedCredential {
    /// CompTIA Data+, which counts for data; 36 months where no last day is given.
    static func data(issued: String = "2026-01-10", expires: String? = nil, _ status: Status = .passed) -> TypedCredential {
        TypedCredential(
            name: "CompTIA Data+", issuer: "CompTIA", issuedOn: Day(issued), expiresOn: expires.flatMap { Day($0) }, status: status, line: 1
        )
    }
}
