public import CredencePeople
public import CredenceVocabulary

/// What decides whose one commit is.
public struct CommitStory: Hashable, Sendable {
    /// The project that counts it.
    public let project: ProjectID
    /// The commit.
    public let id: ObjectID
    /// The first 200 characters of its first line.
    public let subject: String
    /// The author's day, in the author's offset.
    public let day: Day
    /// The author, before and after the mailmap.
    public let author: AuthorSeen
    /// Who committed it.
    public let committer: AuthorSeen
    /// Those that it names as co-authors, as written.
    public let coauthors: [String]
    /// The row and the rule.
    public let line: Ledger.Line
    /// The assistant that it names; nil when it names none.
    public let aiTool: String?
    /// The rule by which all its lines are set apart, by its message or by what it begins with; nil for none, and for what only a count of its
    /// lines would tell.
    public let apart: RuleID?
    /// What its signature says, in a clause; nil when it has none.
    public let signature: String?
}
