public import CredenceVocabulary

/// Lines of the person's commits that nobody takes for written by hand, by the rule that says so.
public struct Apart: Hashable, Sendable {
    /// `vendored`, `generated`, `lock`, `data`, `import`, `template` or `notebook-output`.
    public let rule: RuleID
    /// How many own commits hold such lines.
    public let commits: Int
    /// Lines added.
    public let added: Int
    /// Lines deleted.
    public let deleted: Int

    package init(rule: RuleID, commits: Int, added: Int, deleted: Int) {
        self.rule = rule
        self.commits = commits
        self.added = added
        self.deleted = deleted
    }
}
