/// How counts and lists are put into words.
package enum Words {
    /// `1 line`, `2 lines`.
    package static func count(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }

    /// `12 %` of a whole, rounded; `less than 1 %` of something that isn't nothing.
    package static func share(_ part: Int, of whole: Int) -> String {
        guard whole > 0 else { return "0 %" }
        let percent = Int((Double(part) / Double(whole) * 100).rounded())
        return percent == 0 && part > 0 ? "less than 1 %" : "\(percent) %"
    }

    /// `a`, `a and b`, `a, b and c`.
    package static func list(_ items: some Collection<String>) -> String {
        guard items.count > 1, let last = items.suffix(1).first else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " and " + last
    }

    /// The text with a small first letter, but for an abbreviation.
    package static func uncapitalized(_ text: String) -> String {
        let first = text.prefix { !$0.isWhitespace }
        guard first.count == 1 || first != first.uppercased(), !first.dropFirst().contains(where: \.isUppercase) else { return text }
        return text.prefix(1).lowercased() + text.dropFirst()
    }

    /// `a` or `an`, by the first letter, abbreviations read letter by letter.
    package static func article(_ phrase: String) -> String {
        let first = phrase.prefix { !$0.isWhitespace }
        guard let letter = first.first else { return "a" }
        let spelled = first.count > 1 && first == first.uppercased()
        return (spelled ? "AEFHILMNORSX" : "aeiouAEIOU").contains(letter) ? "an" : "a"
    }
}
