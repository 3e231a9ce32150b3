internal import CredenceGit
package import CredencePeople
package import CredenceVocabulary

/// What is kept of a commit, as nobody's view.
package struct RecordCommit: Hashable, Sendable {
    package let id: ObjectID
    /// The author, by the index among the record's.
    package let author: Int
    /// Who committed it, by the index among the record's authors.
    package let committer: Int
    /// The author's day, in the author's offset.
    package let day: Day
    /// The committer's day, in the committer's offset.
    package let committed: Day
    /// Seconds since 1970 by the committer's clock.
    package let seconds: Int64
    package let isMerge: Bool
    /// The signature, and whether it holds for the key that it names; nil where there is none.
    package let signature: CommitSignature?
    /// Whether the subject says that something is fixed.
    package let saysFix: Bool
    /// Whether the message names an issue.
    package let namesIssue: Bool
    /// The first 200 characters of the message's first line.
    package let subject: String
    package let trailers: [Trailer]

    /// The most characters of a subject that are kept.
    static let subjectLimit = 200

    /// Reads the commit's words once and for all.
    init(_ commit: Commit, author: Int, committer: Int) {
        let subject = SubjectReading(commit.subject, message: commit.message)
        id = commit.id
        (self.author, self.committer) = (author, committer)
        day = commit.author.day
        committed = commit.committer.day
        seconds = commit.committer.seconds
        isMerge = commit.isMerge
        signature = commit.seal.map { CommitSignature.read($0.armored, payload: $0.payload) }
        (saysFix, namesIssue) = (subject.saysFix, subject.namesIssue)
        let line = commit.subject
        // So few bytes can't be more characters.
        self.subject = String(line.utf8.count <= RecordCommit.subjectLimit ? line : line.prefix(RecordCommit.subjectLimit))
        trailers = Trailer.parse(commit.message)
    }

    /// A commit as it was kept.
    init(
        id: ObjectID, author: Int, committer: Int, day: Day, committed: Day, seconds: Int64, isMerge: Bool, signature: CommitSignature?,
        saysFix: Bool, namesIssue: Bool, subject: String, trailers: [Trailer]
    ) {
        self.id = id
        (self.author, self.committer) = (author, committer)
        self.day = day
        self.committed = committed
        self.seconds = seconds
        self.isMerge = isMerge
        self.signature = signature
        self.saysFix = saysFix
        self.namesIssue = namesIssue
        self.subject = subject
        self.trailers = trailers
    }
}
