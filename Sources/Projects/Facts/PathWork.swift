package import CredenceVocabulary

/// What the person's own commits did to one path.
public struct PathWork: Hashable, Sendable {
    /// Lines added, as git counts them.
    public package(set) var added = 0
    /// Lines deleted, as git counts them.
    public package(set) var deleted = 0
    /// How many own commits changed the path.
    public package(set) var commitCount = 0
    /// All of them, newest first.
    package private(set) var allCommits: [ObjectID] = []
    /// The day of the first of them.
    package var first: Day?
    /// The day of the last of them.
    package var last: Day?

    /// The most commits that are shown by id.
    package static let commitLimit = 8

    package init() {}

    /// The newest of them, at most `commitLimit`, newest first.
    package var commits: [ObjectID] { Array(allCommits.prefix(PathWork.commitLimit)) }

    /// Takes in one commit; commits must come newest first.
    package mutating func add(_ commit: ObjectID, on day: Day, added: Int, deleted: Int) {
        self.added += added
        self.deleted += deleted
        commitCount += 1
        allCommits.append(commit)
        first = min(first ?? day, day)
        last = max(last ?? day, day)
    }
}
