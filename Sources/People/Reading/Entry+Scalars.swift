import CredenceVocabulary
import Yams

extension Entry {
    static let anyText = "text without control characters"

    /// Text on one line, without spaces around it; nil, and a problem told, for anything else and for empty text.
    func text(_ allowed: String = anyText) -> String? {
        guard let scalar = node.scalar, !isNull else {
            refuse(allowed: allowed)
            return nil
        }
        let text = scalar.string.trimmed
        guard !text.isEmpty, !text.unicodeScalars.contains(where: ControlCharacter.isOne) else {
            refuse(allowed: allowed)
            return nil
        }
        return text
    }

    /// Text that may have been written over several lines; they are joined by spaces.
    func paragraph() -> String? {
        guard let scalar = node.scalar, !isNull else { return text() }
        let joined = scalar.string.split(whereSeparator: \.isNewline).map { String($0).trimmed }.filter { !$0.isEmpty }
        return Entry(node: .scalar(.init(joined.joined(separator: " "), .implicit, .doubleQuoted, node.mark)), path: path, log: log).text()
    }

    /// A day.
    func day() -> Day? {
        guard let text = node.scalar?.string.trimmed, let day = Day(text) else {
            refuse(allowed: "a day of the calendar, for example 2025-03-01")
            return nil
        }
        return day
    }

    /// A month.
    func month() -> Month? {
        guard let text = node.scalar?.string.trimmed, let month = Month(text) else {
            refuse(allowed: "a month, for example 2025-03")
            return nil
        }
        return month
    }

    /// `true` or `false`.
    func boolean() -> Bool? {
        switch node.scalar.map(\.string) {
        case "true", "True", "TRUE": return true
        case "false", "False", "FALSE": return false
        default:
            refuse(allowed: "true, false")
            return nil
        }
    }

    /// A whole number within `range`.
    func integer(in range: ClosedRange<Int>) -> Int? {
        guard let text = node.scalar?.string.trimmed, text.isDecimal, let value = Int(text), range.contains(value) else {
            refuse(allowed: "a whole number from \(range.lowerBound) to \(range.upperBound)")
            return nil
        }
        return value
    }

    /// A number of at most 15 digits, so that it is kept exactly as written.
    func number() -> Double? {
        guard let text = node.scalar?.string.trimmed, text.isDecimal, text.filter(\.isNumber).count <= 15, let value = Double(text) else {
            refuse(allowed: "a number of at most 15 digits, for example -80 or 2.5")
            return nil
        }
        return value
    }

    /// One of the cases of `Choice`.
    func choice<Choice: RawRepresentable<String> & CaseIterable>(_: Choice.Type) -> Choice? {
        word(among: Choice.allCases.map(\.rawValue), what: "value").flatMap(Choice.init)
    }

    /// One of `words`.
    func word(among words: [String], what: String) -> String? {
        let allowed = words.joined(separator: ", ")
        guard let text = node.scalar?.string.trimmed, !isNull else {
            refuse(allowed: allowed)
            return nil
        }
        if words.contains(text) { return text }
        let meant = NearestWord.find(text, among: words).map { "did you mean '\($0)'? Allowed: " } ?? "allowed: "
        refuse("unknown \(what) \(Excerpt(text)) at '\(path)'", remedy: meant + allowed)
        return nil
    }
}

extension String {
    /// The text without spaces, tabs and line breaks around it.
    fileprivate var trimmed: String {
        let isSpace = { (scalar: Unicode.Scalar) in scalar == " " || scalar == "\t" || scalar == "\n" || scalar == "\r" }
        let scalars = unicodeScalars
        guard let first = scalars.firstIndex(where: { !isSpace($0) }), let last = scalars.lastIndex(where: { !isSpace($0) }) else {
            return ""
        }
        return String(scalars[first...last])
    }

    /// Whether the text is a sign, digits, and at most one point with digits on both sides.
    fileprivate var isDecimal: Bool {
        let digits = hasPrefix("-") || hasPrefix("+") ? dropFirst() : self[...]
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
        return (1...2).contains(parts.count) && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }
    }
}
