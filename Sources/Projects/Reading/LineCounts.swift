internal import CredenceGit
internal import CredenceVocabulary

/// What is added up while the lines of own commits are counted.
struct LineCounts {
    var unknown = 0
    var unmeasured = 0
    var unreadFolders = 0
    var cutCommits = 0
    var largeCommits = 0
    var lostParents = 0

    /// What could not be counted.
    var limits: [Limit] {
        [
            Limit(
                code: .missingObjects, what: "changed files of own commits whose content is absent; their lines are unknown", count: unknown
            ),
            Limit(
                code: .missingObjects, what: "folders of own commits that can't be read, are too large or lie too deep",
                count: unreadFolders),
            Limit(code: .missingObjects, what: "own commits whose parent is absent; their lines aren't counted", count: lostParents),
            Limit(code: .shallow, what: "own commits at the cut of a shallow clone; their lines aren't counted", count: cutCommits),
            Limit(
                code: .tooLarge, what: "changed files of own commits that take too much to be compared; their lines are unknown",
                count: unmeasured),
            Limit(code: .budget, what: "own commits that change too much to be compared; their lines aren't counted", count: largeCommits),
        ].filter { $0.count > 0 }
    }
}
