/// The path signals, found by path.
package struct FileSignals: Sendable {
    /// All signals in table order.
    package let all: [FileSignal]
    private let index: PathIndex

    init(_ tables: TableReader) {
        all = tables.rows("files").compactMap { row in
            guard let domains = tables.domainStrengths(row, 1) else { return nil }
            return FileSignal(pattern: row.text(0), domains: domains, skill: tables.skill(row, 2), note: row.text(3))
        }
        index = PathIndex(all.map(\.pattern))
    }

    /// The signals that a path (from the root, divided by `/`) matches, in table order.
    package func files(matching path: String) -> [FileSignal] { index.matches(path).map { all[$0] } }
}
