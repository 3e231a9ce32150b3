/// Whether no two rows share a key, and the rows are sorted by it.
struct KeyCheck {
    private let shape: TableShape

    init(_ shape: TableShape) { self.shape = shape }

    func faults(in table: Table) -> [TableError] {
        var faults: [TableError] = []
        var lines: [[String]: Int] = [:]
        var previous: (folded: [String], key: [String])?
        for row in table.rows where row.count == shape.columns.count {
            let key = (0..<shape.keyLength).map(row.text)
            let folded = key.map { $0.lowercased() }
            if let line = lines[key] {
                faults.append(fault(row.line, "'\(joined(key))' again, as on line \(line)", "each \(name) once"))
            } else {
                lines[key] = row.line
                if let previous, KeyCheck.precedes(folded, previous.folded) {
                    faults.append(
                        fault(
                            row.line, "'\(joined(key))' after '\(joined(previous.key))'", "rows sorted by \(name), without regard to case"))
                }
            }
            previous = (folded, key)
        }
        return faults
    }

    private var name: String { shape.columnNames.prefix(shape.keyLength).joined(separator: " and ") }

    private func joined(_ key: [String]) -> String { key.joined(separator: " ") }

    private func fault(_ line: Int, _ found: String, _ allowed: String) -> TableError {
        TableError(file: shape.file, line: line, column: shape.columnNames.first, found: found, allowed: allowed)
    }

    // By code point, as any program that sorts the file does.
    private static func precedes(_ left: [String], _ right: [String]) -> Bool {
        for (one, other) in zip(left, right) where one != other {
            return one.utf8.lexicographicallyPrecedes(other.utf8)
        }
        return false
    }
}
