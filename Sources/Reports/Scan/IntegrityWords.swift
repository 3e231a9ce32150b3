internal import CredenceMatcher
internal import CredenceProjects
internal import CredenceVocabulary

/// What dates and signatures of a history say, in words that accuse nobody.
enum IntegrityWords {
    /// A point for each note.
    static func items(_ project: ProjectFacts) -> [Document.Item] {
        project.integrity.map { note in
            let places = note.commits.isEmpty ? "" : ": " + note.commits.prefix(3).map(\.short).joined(separator: ", ")
            let what = note.count == 1 ? note.what.replacing("commits", with: "commit", maxReplacements: 1) : note.what
            return Document.Item("\(note.count) \(what)\(places)\(note.count > 3 && !places.isEmpty ? ", …" : "")")
        }
            + project.signatures.map { note in
                let key = note.key.map { " (\($0))" } ?? ""
                return Document.Item("\(Words.count(note.tally.count, "commit")) of yours with \(note.what)\(key): \(note.tally.shown)")
            }
    }
}
