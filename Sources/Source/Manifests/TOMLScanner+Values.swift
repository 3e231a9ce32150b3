extension TOMLScanner.Value {
    /// The text, where it is one.
    var text: String? {
        if case .text(let text) = self { text } else { nil }
    }

    /// The texts of an array, each with its line.
    var texts: [(text: String, line: Int)] {
        guard case .array(let items) = self else { return [] }
        return items.compactMap { item in item.value.text.map { ($0, item.line) } }
    }

    /// The member of a table.
    subscript(_ key: String) -> TOMLScanner.Value? {
        guard case .table(let members) = self else { return nil }
        return members.first { $0.path == [key] }?.value
    }

    /// Whether it is `true`.
    var isTrue: Bool {
        if case .other("true") = self { true } else { false }
    }

    /// The version asked for: the text itself, or a table's `version`.
    var version: String? { text ?? self["version"]?.text }
}
