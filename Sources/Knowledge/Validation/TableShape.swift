/// What a table must look like.
package struct TableShape: Sendable {
    struct Column: Sendable {
        let name: String
        let rule: ColumnRule
    }

    /// The table's name, its file's without extension.
    package let name: String
    /// The names of the columns, as the header has them.
    package var columnNames: [String] { columns.map(\.name) }
    let columns: [Column]
    /// How many of the first columns make up the key: no two rows share it, and rows are sorted by it without regard to case.
    package let keyLength: Int

    init(_ name: String, key: Int = 1, _ columns: KeyValuePairs<String, ColumnRule>) {
        self.name = name
        keyLength = key
        self.columns = columns.map { Column(name: $0.key, rule: $0.value) }
    }

    /// The name of the table's file.
    package var file: String { TableShape.file(of: name) }
    /// Whether the first line names the columns.
    package var hasHeader: Bool { name != TableShape.neutralNames }

    /// The one table that is a plain list of names.
    static let neutralNames = "packages-neutral"

    /// The file of the table with this name, whether or not there is one.
    package static func file(of name: String) -> String { name == neutralNames ? name + ".txt" : name + ".tsv" }

    /// The shape of the table with this name.
    package static func named(_ name: String) -> TableShape? { all.first { $0.name == name } }
}
