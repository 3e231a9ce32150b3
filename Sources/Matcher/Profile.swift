public import CredenceClassifier
public import CredenceCredentials
public import CredencePeople
internal import CredenceProjects
public import CredenceVocabulary

/// What certificates and projects show together.
public struct Profile: Sendable {
    /// The day on which it holds.
    public let today: Day
    /// The version of the rules and tables by which it was made.
    public let rules: String
    /// Whose it is; nil when nobody was given.
    public let person: Person?
    /// The stage of the person's career, where said.
    public let stage: Stage?
    /// The domains with a credential or a project, the weightiest first; `education` and `documents` last.
    public let domains: [DomainProfile]
    /// All credentials, those that grant nothing too.
    public let credentials: [Credential]
    /// What can be said, each with its evidence.
    public let claims: [Claim]
    /// The projects, sorted by id.
    public let projects: [Classification]

    package init(
        today: Day, rules: String, person: Person?, stage: Stage?, domains: [DomainProfile], credentials: [Credential], claims: [Claim],
        projects: [Classification]
    ) {
        self.today = today
        self.rules = rules
        self.person = person
        self.stage = stage
        self.domains = domains
        self.credentials = credentials
        self.claims = claims
        self.projects = projects
    }

    /// The project or component with this id.
    public func project(_ id: ProjectID) -> Classification? { projects.first { $0.project.id == id } }

    /// The credential with this id.
    public func credential(_ id: String) -> Credential? { credentials.first { $0.id == id } }

    /// Both legs of `domain`; nil when there is neither.
    public func domain(_ id: DomainID) -> DomainProfile? { domains.first { $0.id == id } }
}
