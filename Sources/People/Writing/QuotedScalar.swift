/// Text as a YAML scalar that reads back as the same text, whatever it holds.
struct QuotedScalar: CustomStringConvertible {
    private let text: String

    /// A scalar of `text` without the spaces around it and without the characters that the parser refuses.
    init(_ text: String) {
        let kept = text.unicodeScalars.filter { !ControlCharacter.isOne($0) }
        self.text = String(String(String.UnicodeScalarView(kept)).trimming { $0 == " " })
    }

    /// The text itself where nobody could take it for anything else, else the text in double quotes.
    var description: String {
        if isPlain { return text }
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": quoted += "\\" + String(scalar)
            case "\u{FFFE}", "\u{FFFF}": quoted += "\\u" + String(scalar.value, radix: 16)
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }

    // Begins with a letter, `~/` or `/`; holds no mark of YAML; is no word or number that some reader of YAML takes for something else.
    private var isPlain: Bool {
        guard let first = text.unicodeScalars.first, text.utf8.count <= 120 else { return false }
        let begins = first.properties.isAlphabetic || first == "/" || text.hasPrefix("~/")
        let isOrdinary = { (scalar: Unicode.Scalar) in
            scalar.properties.isAlphabetic || (48...57).contains(scalar.value) || " ._-/@+~".unicodeScalars.contains(scalar)
        }
        let reserved = ["y", "n", "yes", "no", "on", "off", "true", "false", "null"]
        return begins && text.unicodeScalars.allSatisfy(isOrdinary) && !reserved.contains(text.lowercased())
    }
}
