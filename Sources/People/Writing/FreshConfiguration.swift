package import CredenceVocabulary

/// What `credence init` found out, for a first `credence.yaml`.
package struct FreshConfiguration: Sendable, Hashable {
    /// Who the person is; with at least one address or login.
    package let person: Person
    /// How far along they are.
    package let stage: Stage?
    /// The roles they aim at.
    package let roles: [RoleID]
    /// The folders to read.
    package let folders: [String]
    /// Globs of what to leave out.
    package let ignore: [String]
    /// Badge files, or folders of them.
    package let badges: [String]

    package init(
        person: Person, stage: Stage? = nil, roles: [RoleID] = [], folders: [String] = [], ignore: [String] = [], badges: [String] = []
    ) {
        self.person = person
        self.stage = stage
        self.roles = roles
        self.folders = folders
        self.ignore = ignore
        self.badges = badges
    }
}
