/// What the person's commits show of working with others; counts, no verdict.
public struct Collaboration: Hashable, Sendable {
    /// Merges that the person made.
    public package(set) var yourMerges = 0
    /// Own commits whose subject says that they fix something.
    public package(set) var yourFixes = 0
    /// Those of them that also change a test.
    public package(set) var yourFixesWithTest = 0
    /// Own commits that name an issue.
    public package(set) var issueReferences = 0
    /// Whether a CODEOWNERS file is there.
    public package(set) var codeowners = false
    /// Whether somebody else made the first commit and the person has commits of their own; null history is never upstream.
    public package(set) var upstream = false

    package init() {}
}
