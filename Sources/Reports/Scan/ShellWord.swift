/// A text as one word of a command that a reader may copy.
enum ShellWord {
    private static let plain = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789@%_+=:,./-")

    /// The text in single quotes where a shell would take it for anything else.
    static func quoted(_ text: String) -> String {
        !text.isEmpty && text.allSatisfy(plain.contains) ? text : "'" + text.replacing("'", with: #"'\''"#) + "'"
    }
}
