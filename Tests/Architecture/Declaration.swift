/// A declaration that other rooms or programs see, told by its line.
struct Declaration {
    private let kind: String
    private let name: String

    /// Nil when the line declares nothing, or nothing that is `package` or `public`.
    init?(_ line: String) {
        let kinds: Set<String> = [
            "struct", "class", "enum", "protocol", "actor", "typealias", "func", "var", "let", "init", "subscript", "extension",
        ]
        let words = line.split { $0 == " " || $0 == "(" || $0 == ":" || $0 == "<" && !line.contains("func <") }.map(String.init)
        guard let position = words.firstIndex(where: kinds.contains),
            words[..<position].contains(where: { $0 == "package" || $0 == "public" })
        else { return nil }
        kind = words[position]
        name = position + 1 < words.count ? words[position + 1] : ""
    }

    /// Whether it needs a document of its own: a type and a function do.
    ///
    /// A property may say all by its name and type, an initialiser by its type, an operator and `encode(to:)` by what they are everywhere, and the
    /// one rendering function of a report by the type that it stands in.
    var needsDocument: Bool {
        switch kind {
        case "struct", "class", "enum", "protocol", "actor", "typealias": true
        case "func": (name.first?.isLetter ?? false) && !["encode", "document", "render", "sentence"].contains(name)
        default: false
        }
    }
}
