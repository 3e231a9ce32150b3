public import CredenceVocabulary

/// What a person wrote in `credence.yaml`.
public struct Configuration: Sendable, Hashable {
    /// Who the person is; nil only where there is no file.
    public let person: Person?
    /// How far along they are.
    public let stage: Stage?
    /// The roles they aim at, in their order.
    public let roles: [RoleID]
    /// The folders to read, as written.
    public let folders: [String]
    /// Globs of what to leave out.
    public let ignore: [String]
    /// Where credentials come from.
    public let credentials: CredentialSources
    /// Skills they claim, as written.
    public let claimedSkills: [String]
    /// Positions they held.
    public let work: [WorkEntry]
    /// What they studied.
    public let education: [EducationEntry]
    /// What they say about their projects.
    public let projects: [ProjectID: ProjectNote]
    /// What they want to reach.
    public let goals: [Goal]
    /// What they say for the cost worksheet.
    public let costs: CostPreferences?

    package init(
        person: Person? = nil, stage: Stage? = nil, roles: [RoleID] = [], folders: [String] = [], ignore: [String] = [],
        credentials: CredentialSources = CredentialSources(), claimedSkills: [String] = [], work: [WorkEntry] = [],
        education: [EducationEntry] = [], projects: [ProjectID: ProjectNote] = [:], goals: [Goal] = [], costs: CostPreferences? = nil
    ) {
        self.person = person
        self.stage = stage
        self.roles = roles
        self.folders = folders
        self.ignore = ignore
        self.credentials = credentials
        self.claimedSkills = claimedSkills
        self.work = work
        self.education = education
        self.projects = projects
        self.goals = goals
        self.costs = costs
    }
}
