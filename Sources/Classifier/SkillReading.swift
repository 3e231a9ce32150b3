internal import CredenceKnowledge
internal import CredenceProjects
internal import CredenceVocabulary

/// Library and tool skills, from the lines that are the person's own.
struct SkillReading {
    let knowledge: Knowledge

    /// What is known of one skill.
    private struct Tally {
        // Several packages on one line, or several patterns that one path matches, are one place.
        var places: Set<Place> = []
        // Uses beyond the places that are kept.
        var more = 0
        var first: Day?
        var last: Day?

        mutating func add(_ places: [Place], count: Int, first: Day?, last: Day?) {
            self.places.formUnion(places)
            more += max(0, count - places.count)
            if let first { self.first = min(self.first ?? first, first) }
            if let last { self.last = max(self.last ?? last, last) }
        }
    }

    func skills(of project: ProjectFacts, isNobodys: Bool) -> [SkillUse] {
        var tallies: [SkillID: Tally] = [:]
        func add(_ uses: UseTally, _ skill: SkillID?) {
            let places = isNobodys ? uses.places : uses.ownPlaces
            guard let skill, !places.isEmpty else { return }
            tallies[skill, default: Tally()].add(
                places, count: isNobodys ? uses.count : uses.ownCount, first: uses.first, last: uses.last)
        }
        for dependency in project.dependencies {
            add(dependency.imports, knowledge.packages.lookup(ecosystem: dependency.ecosystem, name: dependency.name)?.skill)
        }
        for use in project.standardLibrary { add(use.imports, knowledge.standardLibrary.lookup(use.module)?.skill) }
        for file in project.files where file.isAuthored && (isNobodys || file.hasOwnLines) {
            for signal in knowledge.files.files(matching: file.path) {
                guard let skill = signal.skill else { continue }
                tallies[skill, default: Tally()].add(
                    [Place(path: file.path)], count: 1, first: file.work?.first, last: file.work?.last)
            }
        }
        return tallies.map { skill, tally in
            SkillUse(
                id: skill, count: tally.places.count + tally.more,
                places: Array(tally.places.sorted().prefix(UseTally.placeLimit)), first: tally.first, last: tally.last)
        }
        .sorted { ($1.count, $0.id) < ($0.count, $1.id) }
    }
}
