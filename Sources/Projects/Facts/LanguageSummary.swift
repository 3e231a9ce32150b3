/// One language of a project.
public struct LanguageSummary: Hashable, Sendable {
    /// The language as the table `languages` names it.
    public let name: String
    /// Files in it that are neither vendored nor generated nor data.
    public let files: Int
    /// Their bytes.
    public let bytes: Int
    /// Their code lines.
    public let code: Int
    /// Which of their text lines the person's commits brought; nil when it wasn't measured.
    public let yourLines: Int?

    package init(name: String, files: Int, bytes: Int, code: Int, yourLines: Int? = nil) {
        self.name = name
        self.files = files
        self.bytes = bytes
        self.code = code
        self.yourLines = yourLines
    }
}
