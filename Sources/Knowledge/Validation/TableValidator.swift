/// Says whether tables hold only what is allowed, each alone and all together.
package struct TableValidator {
    private let tables: [String: [UInt8]]

    /// Takes tables by name, the file's without extension.
    package init(_ tables: [String: [UInt8]]) { self.tables = tables }

    /// Throws the first fault, in the tables `first` before the others.
    package func validate(first names: some Collection<String>) throws(TableError) {
        let given = names.sorted()
        let others = Set(TableShape.all.map(\.name)).union(tables.keys).subtracting(given).sorted()
        for name in given + others {
            if let fault = faults(in: name).first { throw fault }
        }
    }

    /// Every fault of one table, sorted by line.
    package func faults(in name: String) -> [TableError] {
        if let bytes = tables[name] {
            return faults(in: Table(name: name, bytes: bytes, hasHeader: TableShape.named(name)?.hasHeader ?? true))
        }
        guard let shape = TableShape.named(name) else { return [] }
        let columns = "a table with the columns \(list(shape.columnNames))"
        return [TableError(file: shape.file, line: 1, column: nil, found: "no such table", allowed: columns)]
    }

    private func faults(in table: Table) -> [TableError] {
        guard let shape = TableShape.named(table.name) else {
            return [
                TableError(
                    file: TableShape.file(of: table.name), line: 1, column: nil, found: "a table of that name",
                    allowed: list(TableShape.all.map(\.file)))
            ]
        }
        if shape.hasHeader && table.columns != shape.columnNames {
            return [
                TableError(
                    file: shape.file, line: 1, column: nil, found: "the columns \(list(table.columns))",
                    allowed: "the columns \(list(shape.columnNames)), divided by tabs")
            ]
        }
        return (rowFaults(in: table, shape) + KeyCheck(shape).faults(in: table) + CrossCheck(table, shape).faults())
            .enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }.map(\.element)
    }

    private func rowFaults(in table: Table, _ shape: TableShape) -> [TableError] {
        var faults: [TableError] = []
        let ids = TableIDs(tables)
        for row in table.rows {
            guard row.count == shape.columns.count else {
                faults.append(
                    TableError(
                        file: shape.file, line: row.line, column: nil, found: "\(row.count) fields",
                        allowed: "\(shape.columns.count) fields divided by tabs: \(list(shape.columnNames))"))
                continue
            }
            for (index, column) in shape.columns.enumerated() {
                guard row.isText(index) else {
                    faults.append(
                        TableError(
                            file: shape.file, line: row.line, column: column.name, found: "bytes that aren't UTF-8", allowed: "UTF-8"))
                    continue
                }
                guard let fault = column.rule.fault(in: row.text(index), ids: ids.of) else { continue }
                faults.append(
                    TableError(
                        file: shape.file, line: row.line, column: column.name, found: fault.isEmpty ? "nothing" : "'\(fault)'",
                        allowed: column.rule.allowed(ids: ids.of)))
            }
        }
        return faults
    }

    private func list(_ names: [String]) -> String { names.joined(separator: ", ") }
}
