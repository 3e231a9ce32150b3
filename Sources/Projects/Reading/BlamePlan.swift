internal import CredenceGit
internal import CredencePeople
internal import CredenceSource
internal import CredenceVocabulary

/// Which files' lines are followed to the commits that brought them.
///
/// All that people wrote; where all commits have one author, whose the lines are is known, and only files that hold evidence are followed.
struct BlamePlan {
    /// The files to follow, and their paths as the record has them.
    private(set) var files: [(path: String, file: BlameFile)] = []
    /// The files that people wrote.
    private(set) var authored: [String] = []
    /// Whether all commits have one author.
    let isAlone: Bool
    /// Whether that author is the person.
    let isAllYours: Bool
    private(set) var limits: [Limit] = []

    /// The most files of a repository with one author that are followed.
    static let evidenceLimit = 1_000

    init(record: Record, own: OwnCommits) {
        let people = Set(record.authors.map { $0.canonicalEmail.isEmpty ? $0.canonicalName : $0.canonicalEmail.lowercased() })
        let own = own.bringsOwnLines
        let hasOwn = own.contains(true)
        isAllYours = hasOwn
        // Commits that another repository counts, or before a day, make a difference between lines even so.
        isAlone = people.count == 1 && !(hasOwn && own.contains(false))
        var evidence = 0
        for (facts, blob) in zip(record.files, record.blobs)
        where ProjectFile(facts: facts, work: nil).isAuthored && facts.textLines > 0 {
            authored.append(facts.path)
            if isAlone {
                guard !facts.imports.isEmpty || facts.manifest != nil || facts.readme != nil else { continue }
                evidence += 1
                guard evidence <= BlamePlan.evidenceLimit else { continue }
            }
            files.append((facts.path, blob))
        }
        if evidence > BlamePlan.evidenceLimit {
            limits.append(
                Limit(
                    code: .budget, what: "files with evidence whose lines were not followed to their commits",
                    count: evidence - BlamePlan.evidenceLimit))
        }
    }
}
