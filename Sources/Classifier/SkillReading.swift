internal import CredenceKnowledge
internal import CredenceProjects
internal import CredenceVocabulary

/// Library and tool skills, from the files that the person changed.
struct SkillReading {
    let knowledge: Knowledge

    func skills(of project: ProjectFacts, isNobodys: Bool) -> [SkillUse] {
        let own = Set(project.files.filter { isNobodys || $0.work != nil }.map(\.path))
        // Several packages on one line, or several patterns that one path matches, are one place.
        var tallies: [SkillID: Set<Place>] = [:]
        // Import statements beyond the places that are kept.
        var more: [SkillID: Int] = [:]
        for dependency in project.dependencies {
            guard let skill = knowledge.packages.lookup(ecosystem: dependency.ecosystem, name: dependency.name)?.skill else { continue }
            let places = dependency.imported.filter { own.contains($0.path) }
            guard !places.isEmpty else { continue }
            tallies[skill, default: []].formUnion(places)
            more[skill, default: 0] += max(0, (isNobodys ? dependency.importCount : dependency.ownImportCount) - places.count)
        }
        for use in project.standardLibrary {
            guard let skill = knowledge.standardLibrary.lookup(use.module)?.skill else { continue }
            let places = use.places.filter { own.contains($0.path) }
            guard !places.isEmpty else { continue }
            tallies[skill, default: []].formUnion(places)
            more[skill, default: 0] += max(0, (isNobodys ? use.count : use.ownCount) - places.count)
        }
        for file in project.files where file.isAuthored && own.contains(file.path) {
            for signal in knowledge.files.files(matching: file.path) {
                if let skill = signal.skill { tallies[skill, default: []].insert(Place(path: file.path)) }
            }
        }
        return tallies.map {
            SkillUse(
                id: $0.key, count: $0.value.count + (more[$0.key] ?? 0), places: Array($0.value.sorted().prefix(Dependency.placeLimit)))
        }
        .sorted { ($1.count, $0.id) < ($0.count, $1.id) }
    }
}
