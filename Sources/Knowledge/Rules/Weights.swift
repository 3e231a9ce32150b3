/// The weights and thresholds of the rules, by id.
package struct Weights: Sendable {
    /// One weight or threshold.
    package struct Row: Hashable, Sendable {
        package let id: String
        package let value: Double
        /// What it is, in a clause.
        package let what: String
    }

    /// All of them, sorted by id.
    package let all: [Row]
    private let values: [String: Double]

    init(_ reader: TableReader) {
        all = reader.rows("weights").compactMap { row in Double(row.text(1)).map { Row(id: row.text(0), value: $0, what: row.text(2)) } }
        values = Dictionary(all.map { ($0.id, $0.value) }, uniquingKeysWith: { first, _ in first })
    }

    /// The value of the weight `id`; 0 for one that isn't in the table, which a test forbids.
    package subscript(_ id: String) -> Double { values[id] ?? 0 }
}
