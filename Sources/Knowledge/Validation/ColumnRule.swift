internal import CredenceVocabulary

/// What the fields of a column may hold.
indirect enum ColumnRule: Sendable {
    /// Any text but none.
    case text
    /// A kebab-case id; parts may be divided by `/`.
    case id
    /// One of these words.
    case word([String])
    /// A whole number.
    case number(ClosedRange<Int>)
    /// A number that may have a fraction.
    case decimal(ClosedRange<Double>)
    /// `YYYY-MM-DD`.
    case day
    /// A path pattern.
    case pattern
    /// A file extension with its dot.
    case fileExtension
    /// An id, the first field of another table.
    case reference(String)
    /// A domain's id and a strength.
    case strength
    /// A condition of the table `kind-rules`.
    case condition
    /// One of these rules' texts.
    case either(ColumnRule, ColumnRule)
    /// Nothing, or what the rule allows.
    case optional(ColumnRule)
    /// Nothing, or a comma list without doubles.
    case list(ColumnRule)
    /// Like `list`, and `-` says that it is empty on purpose.
    case markedList(ColumnRule)
}

extension ColumnRule {
    /// The part of `text` that isn't allowed; nil when all is.
    func fault(in text: String, ids: (String) -> Set<String>) -> String? {
        switch self {
        case .text: text.isEmpty ? text : nil
        case .id: ColumnRule.isID(text) ? nil : text
        case .word(let words): words.contains(text) ? nil : text
        case .number(let range): Int(text).map(range.contains) == true ? nil : text
        case .decimal(let range): Double(text).map(range.contains) == true ? nil : text
        case .day: Day(text) == nil ? text : nil
        case .pattern: PatternSyntax.isSound(text) ? nil : text
        case .fileExtension: text.hasPrefix(".") && text.count > 1 && !text.contains("/") ? nil : text
        case .reference(let table): ids(table).contains(text) ? nil : text
        case .strength: ColumnRule.isStrength(text, domains: ids("domains")) ? nil : text
        case .condition: KindRule.Condition(text).map { $0.isKnown(domains: ids("domains")) } == true ? nil : text
        case .either(let left, let right): left.fault(in: text, ids: ids) == nil ? nil : right.fault(in: text, ids: ids)
        case .optional(let rule): text.isEmpty ? nil : rule.fault(in: text, ids: ids)
        case .list(let rule): listFault(in: text, of: rule, ids: ids)
        case .markedList(let rule): text == "-" ? nil : listFault(in: text, of: rule, ids: ids)
        }
    }

    private func listFault(in text: String, of rule: ColumnRule, ids: (String) -> Set<String>) -> String? {
        if text.isEmpty { return nil }
        var seen: Set<Substring> = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            // A domain counts once, whatever its strength.
            let name = if case .strength = rule { part.prefix { $0 != ":" } } else { part }
            if part.isEmpty || !seen.insert(name).inserted { return part.isEmpty ? text : String(part) }
            if let fault = rule.fault(in: String(part), ids: ids) { return fault }
        }
        return nil
    }

    private static func isID(_ text: String) -> Bool {
        !text.isEmpty
            && text.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
                part.split(separator: "-", omittingEmptySubsequences: false).allSatisfy { word in
                    !word.isEmpty && word.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) }
                }
            }
    }

    private static func isStrength(_ text: String, domains: Set<String>) -> Bool {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        return parts.count == 2 && domains.contains(String(parts[0])) && ["1", "2", "3"].contains(parts[1])
    }
}
