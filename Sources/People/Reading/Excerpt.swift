/// A short, harmless rendering of text that was found, for an error.
struct Excerpt: CustomStringConvertible {
    private static let longest = 60
    private let text: String

    init(_ text: String) {
        self.text = text
    }

    /// The text in single quotes, cut after 60 characters, control characters as `\u{…}`.
    var description: String {
        var shown = ""
        var count = 0
        for scalar in text.unicodeScalars {
            if count == Excerpt.longest { return "'\(shown)…'" }
            shown += ControlCharacter.isOne(scalar) ? "\\u{\(String(scalar.value, radix: 16))}" : String(scalar)
            count += 1
        }
        return "'\(shown)'"
    }
}
