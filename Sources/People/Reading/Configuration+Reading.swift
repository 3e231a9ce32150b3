import CredenceVocabulary

extension Configuration {
    /// The keys of the file.
    enum Key: String, CaseIterable {
        case person, stage, roles, folders, ignore, credentials, claimedSkills, work, education, projects, goals, costs
    }

    /// The whole file; nil, and the problems told, when what is needed is missing.
    init?(reading entry: Entry, words: KnownWords) {
        guard let section = Section(entry, Key.self) else { return nil }
        let person = section.required(.person).flatMap { Person(reading: $0, words: words) }
        var projects: [ProjectID: ProjectNote] = [:]
        for (key, value) in section[.projects]?.pairs(of: "project ids") ?? [] {
            guard let id = key.text() else { continue }
            if projects[ProjectID(id)] != nil { key.refuse("project \(Excerpt(id)) is given more than once", remedy: "keep one of them") }
            // A project may be named without anything being said of it.
            projects[ProjectID(id)] = value.isNull ? ProjectNote() : ProjectNote(reading: value, words: words)
        }
        let roles = section[.roles]?.list(of: "role").compactMap { $0.word(among: words.roles, what: "role") } ?? []
        self.init(
            person: person,
            stage: section[.stage]?.choice(Stage.self),
            roles: roles.map { RoleID($0) },
            folders: section.texts(.folders),
            ignore: section.texts(.ignore),
            credentials: section[.credentials].flatMap(CredentialSources.init(reading:)) ?? CredentialSources(),
            claimedSkills: section.texts(.claimedSkills),
            work: section.sections(.work, WorkEntry.init(reading:)),
            education: section.sections(.education, EducationEntry.init(reading:)),
            projects: projects,
            goals: section.sections(.goals, Goal.init(reading:)),
            costs: section[.costs].flatMap(CostPreferences.init(reading:)))
        if person == nil { return nil }
    }
}
