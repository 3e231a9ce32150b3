internal import CredenceKnowledge
internal import CredenceSource
internal import CredenceVocabulary

/// What files show of a project's practices.
struct PracticeReading {
    let knowledge: Knowledge

    func practices(of files: [ProjectFile]) -> ProjectPractices {
        var practices = ProjectPractices()
        for file in files where file.isAuthored {
            if file.facts.role == .test, file.facts.lines.code > 0 {
                practices.testFiles += 1
                practices.testCode += file.facts.lines.code
            }
            for practice in knowledge.practices.practices(matching: file.path) { practices.note(practice.id, file.path) }
            if let licence = file.facts.licence {
                practices.note("licence", file.path)
                if practices.license == nil { practices.license = licence.spdx }
            }
            if let readme = file.facts.readme, !file.path.contains("/") || practices.readmeSections.isEmpty {
                practices.note("readme", file.path)
                practices.readmeSections = Set(readme.sections.map(\.id)).union(practices.readmeSections).sorted()
            }
            let settings = file.facts.manifest?.settings ?? []
            if settings.contains(.lint) { practices.note("lint", file.path) }
            if settings.contains(.types) { practices.note("types", file.path) }
            if settings.contains(.packaging) { practices.note("packaging", file.path) }
        }
        return practices
    }
}

extension ProjectPractices {
    /// Keeps the path nearest the root as the one that shows the practice.
    fileprivate mutating func note(_ id: String, _ path: String) {
        guard let known = paths[id] else {
            paths[id] = path
            return
        }
        if (path.pathDepth, path) < (known.pathDepth, known) { paths[id] = path }
    }
}
