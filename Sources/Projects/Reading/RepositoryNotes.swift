internal import CredenceGit
internal import CredenceVocabulary

/// What a repository itself says of how its history came to be.
enum RepositoryNotes {
    /// Adds to `notes` what the references and the cut of `record` say; sorted by rule.
    static func add(of record: Record, to notes: [IntegrityNote]) -> [IntegrityNote] {
        let own = [
            IntegrityNote(
                rule: "cut-history", count: record.boundary.commits.count,
                what: "commits before which a shallow clone cut the history; what came before isn't here",
                commits: Array(record.boundary.commits.sorted().prefix(CommitTally.placeLimit))),
            IntegrityNote(
                rule: "kept-originals", count: record.marks.originals,
                what: "references to the history as it was before git filter-branch rewrote it"),
            IntegrityNote(
                rule: "replaced-objects", count: record.marks.replacements,
                what: "objects in the place of which git shows others (refs/replace); here the original ones are counted"),
        ]
        return (notes + own.filter { $0.count > 0 }).sorted { $0.rule < $1.rule }
    }
}
