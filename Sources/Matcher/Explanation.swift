public import CredenceVocabulary

/// The chain from a statement down to what it rests on.
public struct Explanation: Hashable, Sendable {
    /// A path at HEAD, and the person's commits that changed it.
    public struct Link: Hashable, Sendable {
        /// The project whose repository holds the path.
        public let project: ProjectID
        /// The repository's absolute path.
        public let repository: String
        /// The commit at which path and line stand.
        public let head: ObjectID?
        /// The place.
        public let place: Place
        /// What stands there, in words; empty when the place says it all.
        public let what: String
        /// Own commits that changed the path, newest first, at most eight.
        public let commits: [ObjectID]
        /// How many own commits changed it.
        public let commitCount: Int

        package init(
            project: ProjectID, repository: String, head: ObjectID?, place: Place, what: String, commits: [ObjectID], commitCount: Int
        ) {
            self.project = project
            self.repository = repository
            self.head = head
            self.place = place
            self.what = what
            self.commits = commits
            self.commitCount = commitCount
        }
    }

    /// What was asked for.
    public let subject: String
    /// The statement.
    public let statement: String
    /// What speaks for it and against it, in sentences.
    public package(set) var reasons: [String] = []
    /// The paths that it leads to.
    public package(set) var links: [Link] = []
    /// Commits named by the statement itself.
    public package(set) var commits: [Evidence] = []
    /// Credentials and declarations that it rests on.
    public package(set) var others: [Evidence] = []

    package init(subject: String, statement: String) {
        self.subject = subject
        self.statement = statement
    }
}
