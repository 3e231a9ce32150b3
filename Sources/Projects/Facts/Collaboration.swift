public import CredenceVocabulary

/// What the person's commits show of working with others and of care for others' reading; counts with places, no verdict.
public struct Collaboration: Hashable, Sendable {
    /// Merges that the person made.
    public package(set) var yourMerges = CommitTally()
    /// Own commits whose subject says that they fix something.
    public package(set) var yourFixes = CommitTally()
    /// Those of them that also change a test.
    public package(set) var yourFixesWithTest = CommitTally()
    /// Own commits that name an issue.
    public package(set) var issueReferences = CommitTally()
    /// Own commits whose subject is longer than `subjectWidth` characters.
    public package(set) var longSubjects = CommitTally()
    /// The length in characters that half of the own subjects don't exceed; nil without own commits. What is longer than 200 counts as 200.
    public package(set) var medianSubject: Int?
    /// Own commits that somebody else committed, as a maintainer does who applies a patch.
    public package(set) var committedByOthers = CommitTally()
    /// Others' commits that the person committed.
    public package(set) var committedForOthers = CommitTally()
    /// Commits of others that name the person as co-author.
    public package(set) var coauthored = CommitTally()
    /// Own commits that name a co-author, assistants and bots left out.
    public package(set) var withCoauthors = CommitTally()
    /// Whether a CODEOWNERS file is there.
    public package(set) var codeowners = false
    /// Whether somebody else made the first commit and the person has commits of their own; null history is never upstream.
    public package(set) var upstream = false
    /// The first commit, when somebody else made it and `upstream` holds.
    public package(set) var upstreamCommit: ObjectID?

    /// The width at which `git log` and mail cut a subject, in characters.
    package static let subjectWidth = 72

    package init() {}
}
