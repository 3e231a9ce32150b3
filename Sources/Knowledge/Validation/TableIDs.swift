/// The ids that tables define, each table read when its ids are first asked for.
final class TableIDs {
    private let tables: [String: [UInt8]]
    private var known: [String: Set<String>] = [:]

    init(_ tables: [String: [UInt8]]) { self.tables = tables }

    /// The first fields of a table's rows; none when there is no such table.
    func of(_ name: String) -> Set<String> {
        if let ids = known[name] { return ids }
        let ids = Set(Table(name: name, bytes: tables[name] ?? []).rows.map { $0.text(0) })
        known[name] = ids
        return ids
    }
}
