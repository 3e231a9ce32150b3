package import CredenceKnowledge

/// The rules by which a profile was made.
package enum RulesDocument {
    /// Adds standings, weights and thresholds.
    package static func add(_ knowledge: Knowledge, to document: inout Document) {
        document.heading(2, "Rules \(knowledge.version)")
        document.list(knowledge.standings.map { Document.Item("\($0.title): \($0.meaning)") })
        document.table(
            ["weight", "value", "what it is"], knowledge.weights.all.map { [$0.id, "\($0.value)", $0.what] }, numeric: [1])
    }
}
