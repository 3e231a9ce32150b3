/// The practices that paths show, found by path.
package struct Practices: Sendable {
    /// All rows in table order.
    package let all: [Practice]
    private let index: PathIndex

    init(_ tables: TableReader) {
        all = tables.rows("practices").map { Practice(id: $0.text(0), pattern: $0.text(1), what: $0.text(2)) }
        index = PathIndex(all.map(\.pattern))
    }

    /// The practices that a path (from the root, divided by `/`) shows, in table order.
    package func practices(matching path: String) -> [Practice] { index.matches(path).map { all[$0] } }
}
