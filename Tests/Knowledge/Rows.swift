import CredenceKnowledge

/// The embedded rows, for tests that go through all of them.
enum Rows {
    private static let tables = EmbeddedTables.all()

    static func of(_ name: String) -> [TableRow] {
        Table(name: name, bytes: tables[name] ?? [], hasHeader: name != "packages-neutral").rows
    }

    /// The lines of a table without its header.
    static func lines(of name: String) -> [String] {
        let text = String(decoding: tables[name] ?? [], as: UTF8.self)
        return Array(text.split(separator: "\n").map(String.init).dropFirst(name == "packages-neutral" ? 0 : 1))
    }

    /// A table of these lines under the right header.
    static func table(_ name: String, _ lines: [String]) -> [UInt8] {
        let header = TableShape.named(name).flatMap { $0.hasHeader ? [$0.columnNames.joined(separator: "\t")] : nil } ?? []
        return Array((header + lines).map { $0 + "\n" }.joined().utf8)
    }

    /// The embedded tables with one of them made of these lines.
    static func replacing(_ name: String, with lines: [String]) -> [String: [UInt8]] {
        tables.merging([name: table(name, lines)]) { $1 }
    }
}
