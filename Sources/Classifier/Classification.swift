public import CredenceProjects
public import CredenceVocabulary

/// What a project is, and what the person shows in it.
public struct Classification: Sendable {
    /// The project.
    public let project: ProjectFacts
    /// The domain that it belongs to before all others; nil when unsure.
    public let primary: DomainID?
    /// Why no primary domain is named, and what would decide it; nil when one is.
    public let unsure: String?
    /// Each domain with a probability of at least 0.1, highest first.
    public let domains: [DomainAssessment]
    /// The kinds of portfolio item, in the order of the table `kinds`; `other` when none applies.
    public let kinds: [PortfolioKindID]
    /// The person's skills, most used first.
    public let skills: [SkillUse]

    package init(
        project: ProjectFacts, primary: DomainID?, unsure: String?, domains: [DomainAssessment], kinds: [PortfolioKindID],
        skills: [SkillUse]
    ) {
        self.project = project
        self.primary = primary
        self.unsure = unsure
        self.domains = domains
        self.kinds = kinds
        self.skills = skills
    }

    /// Whether something that speaks for `domain` stands on the person's own lines, or they say so: what a project is makes nobody's skill.
    package func isShownByPerson(_ domain: DomainID) -> Bool {
        domains.first { $0.id == domain }?.evidence.contains { $0.kind == .person || !$0.ownPlaces.isEmpty } ?? false
    }

    /// How far the project belongs to `domain`; 0 when it isn't among `domains`.
    public func probability(of domain: DomainID) -> Double {
        domains.first { $0.id == domain }?.probability ?? 0
    }

    /// The domains that the project is taken to belong to: those at or above `threshold`.
    package func domains(atLeast threshold: Double) -> [DomainAssessment] {
        domains.filter { $0.probability >= threshold }
    }
}
