extension Configuration {
    /// The same configuration for `person`, as `--me` asks.
    package func replacing(person: Person?) -> Configuration {
        Configuration(
            person: person, stage: stage, roles: roles, folders: folders, ignore: ignore, credentials: credentials,
            claimedSkills: claimedSkills,
            work: work, education: education, projects: projects, goals: goals, costs: costs)
    }
}
