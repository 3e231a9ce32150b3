import Testing

/// A row that must be refused, and the column in which and the text for which it is.
struct BrokenRow: Sendable, CustomTestStringConvertible {
    let table: String
    let row: String
    let column: String
    let found: String
    let allowed: String

    init(_ table: String, _ row: String, _ column: String, _ found: String, _ allowed: String) {
        self.table = table
        self.row = row
        self.column = column
        self.found = found
        self.allowed = allowed
    }

    var testDescription: String { "\(table): \(found)" }
}
