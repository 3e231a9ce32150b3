public import CredenceVocabulary

/// What a person asks for: folders, whose work, and how it is read. Nil and empty mean what `credence.yaml` says.
public struct Request: Sendable {
    /// The folders to look in.
    public var folders: [String] = []
    /// Addresses that replace the file's.
    public var me: [String] = []
    /// `head`, `local` or `all`.
    public var branches = "head"
    /// Commits before this day are left out.
    public var since: Day?
    /// Whether repositories of other owners are read.
    public var anyOwner = false
    /// Whether everybody's lines are counted, not the person's alone.
    public var countsAllAuthors = false
    /// Whether what was read before is used, and what is read now kept.
    public var usesCache = true
    /// How many threads work at once; nil for one a core.
    public var jobs: Int?
    /// The configuration file; nil for `credence.yaml` in the working folder, else in the folder of configurations.
    public var configurationFile: String?
    /// The day of the report; nil for the local date.
    public var today: Day?
    /// A folder of tables that replace the embedded ones.
    public var knowledgeFolder: String?

    /// A request for what `credence.yaml` says.
    public init() {}
}
