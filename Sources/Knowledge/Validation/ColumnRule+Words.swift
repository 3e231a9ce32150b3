extension ColumnRule {
    /// What is allowed, in words for an error.
    func allowed(ids: (String) -> Set<String>) -> String {
        switch self {
        case .text: "a text"
        case .id: "an id in kebab-case"
        case .word(let words): words.joined(separator: ", ")
        case .number(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
        case .decimal(let range): "a number from \(range.lowerBound) to \(range.upperBound)"
        case .day: "a day as YYYY-MM-DD"
        case .pattern: "a path pattern with *, **, ? and [a-z], relative"
        case .fileExtension: "a file extension with its dot"
        case .reference(let table): ColumnRule.names(of: table, among: ids(table))
        case .strength: "id:strength, the id from domains.tsv, the strength 1, 2 or 3"
        case .condition: "domain:ID>=MINIMUM, skill:ID, setting:ID or shape:main-guard"
        case .either(let left, let right): "\(left.allowed(ids: ids)), or \(right.allowed(ids: ids))"
        case .optional(let rule): "nothing, or \(rule.allowed(ids: ids))"
        case .list(let rule): "nothing, or a comma list without doubles of: \(rule.allowed(ids: ids))"
        case .markedList(let rule): "nothing, - or a comma list without doubles of: \(rule.allowed(ids: ids))"
        }
    }

    private static func names(of table: String, among ids: Set<String>) -> String {
        ids.count <= 24 ? "an id of \(table).tsv: \(ids.sorted().joined(separator: ", "))" : "an id of \(table).tsv"
    }
}
