internal import CredenceMatcher
internal import CredenceProjects
internal import CredenceVocabulary

/// What dates and signatures of a history say, in words that accuse nobody.
enum IntegrityWords {
    /// What a note says of one commit or reference, where its words for several wouldn't do.
    private static let single: [RuleID: String] = [
        "author-after-committer": "commit whose author date lies after its committer date",
        "committed-later": "commit that was committed more than a month after it was written, as rebasing and applying patches do",
        "converted": "commit that was brought over from another version control system",
        "cut-history": "commit before which a shallow clone cut the history; what came before isn't here",
        "kept-originals": "reference to the history as it was before git filter-branch rewrote it",
        "replaced-objects": "object in the place of which git shows another (refs/replace); here the original one is counted",
    ]

    /// A point for each note.
    static func items(_ project: ProjectFacts) -> [Document.Item] {
        project.integrity.map { note in
            let places = note.commits.isEmpty ? "" : ": " + note.commits.prefix(3).map(\.short).joined(separator: ", ")
            let what =
                note.count == 1 ? single[note.rule] ?? note.what.replacing("commits", with: "commit", maxReplacements: 1) : note.what
            return Document.Item("\(note.count) \(what)\(places)\(note.count > 3 && !places.isEmpty ? ", …" : "")")
        }
            + project.signatures.map { note in
                let key = note.key.map { " (\($0))" } ?? ""
                return Document.Item("\(Words.count(note.tally.count, "commit")) of yours with \(note.what)\(key): \(note.tally.shown)")
            }
    }
}
