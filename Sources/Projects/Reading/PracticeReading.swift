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
            // Several patterns may match, and its content too; the file is one.
            var shown = Set(knowledge.practices.practices(matching: file.path).map(\.id))
            if let licence = file.facts.licence {
                shown.insert("licence")
                if practices.license == nil { practices.license = licence.spdx }
            }
            if let readme = file.facts.readme, !file.path.contains("/") || practices.readmeSections.isEmpty {
                shown.insert("readme")
                for section in readme.sections { practices.note(section.id, at: Place(path: file.path, line: section.line)) }
                if let line = readme.pictures.first { practices.note("pictures", at: Place(path: file.path, line: line)) }
                practices.readmeSections = practices.readmePlaces.keys.sorted()
            }
            if let python = file.facts.python, file.facts.role != .test {
                // The module itself can have one, too.
                var share = practices.docstrings ?? DocstringShare()
                share.add(file.path, documented: python.docstrings, all: 1 + python.classes + python.functions)
                practices.docstrings = share
            }
            let settings = file.facts.manifest?.settings ?? []
            if settings.contains(.lint) { shown.insert("lint") }
            if settings.contains(.types) { shown.insert("types") }
            if settings.contains(.packaging) { shown.insert("packaging") }
            for id in shown { practices.note(id, file.path) }
        }
        return practices
    }
}

extension ProjectPractices {
    /// Keeps the path nearest the root as the one that shows the practice.
    fileprivate mutating func note(_ id: String, _ path: String) {
        files[id, default: 0] += 1
        guard let known = paths[id] else {
            paths[id] = path
            return
        }
        if (path.pathDepth, path) < (known.pathDepth, known) { paths[id] = path }
    }

    /// Keeps where a section stands in the README nearest the root.
    fileprivate mutating func note(_ section: String, at place: Place) {
        guard let known = readmePlaces[section] else {
            readmePlaces[section] = place
            return
        }
        if (place.path.pathDepth, place) < (known.path.pathDepth, known) { readmePlaces[section] = place }
    }
}
