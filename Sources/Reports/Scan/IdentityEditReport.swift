internal import CredenceMatcher
internal import CredencePeople
package import CredenceProjects

/// What was written about a person's addresses, and what it changes.
package struct IdentityEditReport: Sendable {
    private let path: String
    private let accepted: [String]
    private let rejected: [String]
    private let unchanged: [String]
    private let moved: [LedgerMove]

    package init(path: String, accepted: [String], rejected: [String], unchanged: [String], moved: [LedgerMove]) {
        self.path = path
        self.accepted = accepted
        self.rejected = rejected
        self.unchanged = unchanged
        self.moved = moved
    }

    package var document: Document {
        var document = Document()
        let items =
            accepted.map { Document.Item("\($0) to 'person.addresses'") } + rejected.map { Document.Item("\($0) to 'person.notMine'") }
        guard !items.isEmpty || !unchanged.isEmpty else {
            document.paragraph("Nothing was written.")
            return document
        }
        document.paragraph(items.isEmpty ? "Nothing was written to \(path):" : "Written to \(path):")
        document.list(items + unchanged.map { Document.Item("\($0) stood there already") })
        if items.isEmpty { return document }
        let moves = moved.map { move in
            "\(Words.count(move.commits, "commit")) \(move.commits == 1 ? "moves" : "move") from '\(move.from.title)' to '\(move.to.title)'"
        }
        document.paragraph(moves.isEmpty ? "No commit changes its row." : Words.list(moves) + ".")
        return document
    }

    /// `credence.identity-edit/1`: `path`, `accepted` and `rejected` as written now, `moved` with `from`, `to` and `commits`.
    package var json: JSONValue {
        [
            "schema": "credence.identity-edit/1", "path": .string(path), "accepted": JSONValue(accepted), "rejected": JSONValue(rejected),
            "moved": .array(
                moved.map { move in
                    ["from": .string(move.from.rawValue), "to": .string(move.to.rawValue), "commits": .int(move.commits)]
                }),
        ]
    }
}
