public import CredenceKnowledge
public import CredenceVocabulary

/// What one file is and says.
public struct FileFacts: Hashable, Sendable {
    /// The path from the repository's root.
    public let path: String
    /// The language as `languages` names it; nil when none is known.
    public var language: String?
    /// The language of the lines counted: that of the code cells in a notebook, else `language`.
    public var codeLanguage: String?
    /// What sort of language `language` is.
    public var languageKind: Language.Kind?
    /// What the file is for.
    public var role: FileRole
    /// The rule that decided `role`; nil for what a person is taken to have written.
    public var roleRule: RuleID?
    /// The size of the whole file in bytes, however many were read.
    public let byteCount: Int
    /// Code, comment and blank lines; of a notebook the code cells'.
    public var lines: LineTally
    /// The text lines as Git counts them; 0 in a binary file.
    public var textLines: Int
    /// What the code brings in, in the order of lines.
    public var imports: [ImportUse]
    /// What the file declares, where it is a manifest.
    public var manifest: Manifest?
    /// How the Python in it is built.
    public var python: PythonShape?
    /// What the file says, where it is a README.
    public var readme: ReadmeFacts?
    /// Which licence the file is, where it is a licence.
    public var licence: LicenceFacts?
    /// What was met while reading, as `too-large`, `too-deep`, `malformed`, `cut-short`; empty when all was read.
    public var problems: [FileProblem]

    package init(path: String, role: FileRole, byteCount: Int) {
        self.path = path
        self.role = role
        self.byteCount = byteCount
        lines = LineTally()
        textLines = 0
        imports = []
        problems = []
    }
}
