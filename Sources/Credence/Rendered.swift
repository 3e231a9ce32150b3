internal import CredenceReports

/// A result, ready for whichever form is asked for.
public struct Rendered: Sendable {
    private let document: Document
    private let value: JSONValue

    init(_ document: Document, _ value: JSONValue) {
        self.document = document
        self.value = value
    }

    /// The result as text for a terminal or a plain file.
    public func text(usesColor: Bool) -> String { TerminalRenderer(usesColor: usesColor).render(document) }

    /// The result as Markdown.
    public var markdown: String { MarkdownRenderer().render(document) }

    /// The result as JSON, with its `schema`.
    public var json: String { value.text }

    /// A stranger's text with control characters replaced.
    public static func safe(_ text: String) -> String { SafeText.neutralised(text) }
}
