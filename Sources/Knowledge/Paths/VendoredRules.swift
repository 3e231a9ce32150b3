/// The rules for paths that must not count as the person's code, found by path.
package struct VendoredRules: Sendable {
    /// All rules in table order.
    package let all: [VendoredRule]
    private let index: PathIndex

    init(_ tables: TableReader) {
        all = tables.rows("vendored").compactMap { row in
            guard let kind = VendoredRule.Kind(rawValue: row.text(1)), let when = VendoredRule.Condition(rawValue: row.text(2)) else {
                return nil
            }
            return VendoredRule(pattern: row.text(0), kind: kind, when: when, reason: row.text(3))
        }
        index = PathIndex(all.map(\.pattern))
    }

    /// The rules that a path (from the root, divided by `/`) matches, in table order, whether or not their condition holds.
    package func rules(matching path: String) -> [VendoredRule] { index.matches(path).map { all[$0] } }
}
