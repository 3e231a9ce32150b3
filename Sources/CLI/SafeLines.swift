internal import Credence

/// Notes and errors for a terminal: strangers' names stand in them.
enum SafeLines {
    /// The text with control characters replaced, its line feeds kept.
    static func neutralised(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { Rendered.safe(String($0)) }.joined(separator: "\n")
    }
}
