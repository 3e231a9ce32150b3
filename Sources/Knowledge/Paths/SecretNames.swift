/// The names of files that may hold a secret.
package struct SecretNames: Sendable {
    /// All rows in table order.
    package let all: [SecretName]
    private let index: PathIndex

    init(_ tables: TableReader) {
        all = tables.rows("secret-names").map { SecretName(pattern: $0.text(0), note: $0.text(1)) }
        index = PathIndex(all.map(\.pattern))
    }

    /// Whether the file at `path` (from the root, divided by `/`) must never be opened.
    package func matches(_ path: String) -> Bool { !index.matches(path).isEmpty }

    /// The row by which the file at `path` must never be opened; nil when it may be.
    package func find(_ path: String) -> SecretName? { index.matches(path).first.map { all[$0] } }
}
