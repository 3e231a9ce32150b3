/// What must hold between the fields of a row, or between rows of one table.
struct CrossCheck {
    private let table: Table
    private let shape: TableShape

    init(_ table: Table, _ shape: TableShape) {
        self.table = table
        self.shape = shape
    }

    func faults() -> [TableError] {
        switch table.name {
        case "packages": table.rows.compactMap(packageFault) + doublePackages()
        case "packages-neutral": table.rows.compactMap { nameFault($0, 0, in: .pypi) }
        case "certifications": table.rows.compactMap(sourceFault)
        case "languages": table.rows.compactMap(commentFault) + claimFaults(2) + claimFaults(3)
        case "objectives": table.rows.compactMap { parentFault($0, parent: 1) } + weightFaults()
        case "topics": table.rows.compactMap { parentFault($0, parent: 1) }
        case "words": doublePhrases()
        case "weights": missingWeights()
        case "kind-rules": table.rows.compactMap(conditionFault)
        default: []
        }
    }

    private func packageFault(_ row: TableRow) -> TableError? {
        row.text(0) == Ecosystem.pypi.rawValue ? nameFault(row, 1, in: .pypi) : nil
    }

    private func nameFault(_ row: TableRow, _ column: Int, in ecosystem: Ecosystem) -> TableError? {
        let name = row.text(column)
        let normal = ecosystem.normalName(name)
        return name == normal ? nil : fault(row.line, column, "'\(name)'", "the name in normal form: \(normal)")
    }

    /// Rows whose names differ but mean one package.
    private func doublePackages() -> [TableError] {
        var lines: [String: Int] = [:]
        return table.rows.compactMap { row in
            guard let ecosystem = Ecosystem(rawValue: row.text(0)) else { return nil }
            let key = "\(ecosystem.rawValue) \(ecosystem.normalName(row.text(1)))"
            guard let line = lines.updateValue(row.line, forKey: key) else { return nil }
            return fault(row.line, 1, "'\(row.text(1))', the same package as on line \(line)", "each package once")
        }
    }

    private func commentFault(_ row: TableRow) -> TableError? {
        let faulty = row.list(5).first { text in
            guard let dots = text.firstRange(of: "...") else { return true }
            return dots.lowerBound == text.startIndex || dots.upperBound == text.endIndex
        }
        return faulty.map { fault(row.line, 5, "'\($0)'", "a comment's two marks with ... between them") }
    }

    /// An entry that says it was read somewhere and doesn't say where.
    private func sourceFault(_ row: TableRow) -> TableError? {
        row.text(16) == "seen" && row.text(14).isEmpty ? fault(row.line, 14, "nothing", "the page on which the entry was seen") : nil
    }

    /// File names or interpreters that two languages claim.
    private func claimFaults(_ column: Int) -> [TableError] {
        var owners: [String: String] = [:]
        return table.rows.flatMap { row in
            row.list(column).compactMap { name in
                owners.updateValue(row.text(0), forKey: name).map { owner in
                    fault(row.line, column, "'\(name)', which \(owner) has", "each name for one language")
                }
            }
        }
    }

    /// Phrases that are the same once hyphens and case are gone.
    private func doublePhrases() -> [TableError] {
        var lines: [[Substring]: Int] = [:]
        return table.rows.compactMap { row in
            lines.updateValue(row.line, forKey: WordTokens(row.text(0)).words).map { line in
                fault(row.line, 0, "'\(row.text(0))', the same phrase as on line \(line)", "each phrase once, a hyphen equal to a space")
            }
        }
    }

    /// An id that doesn't begin with that of what it belongs to.
    private func parentFault(_ row: TableRow, parent: Int) -> TableError? {
        let prefix = row.text(parent) + "/"
        return row.text(0).hasPrefix(prefix) ? nil : fault(row.line, 0, "'\(row.text(0))'", "\(prefix) and a number")
    }

    /// Certifications whose published weights add up to more than the whole; rounding may give a little.
    private func weightFaults() -> [TableError] {
        var sums: [String: Double] = [:]
        return table.rows.compactMap { row in
            guard let weight = Double(row.text(3)) else { return nil }
            let sum = sums[row.text(1), default: 0] + weight
            sums[row.text(1)] = sum
            return sum > 101.5 && sum - weight <= 101.5
                ? fault(row.line, 3, "\(sum) percent for \(row.text(1)) so far", "weights that add up to 100, at most 101.5 by rounding")
                : nil
        }
    }

    /// Weights that the embedded table has and this one leaves out: each is asked for by its id somewhere.
    private func missingWeights() -> [TableError] {
        let asked = TableIDs(EmbeddedTables.all()).of(table.name).subtracting(table.rows.map { $0.text(0) })
        return asked.sorted().map {
            fault((table.rows.last?.line ?? 1) + 1, 0, "no row '\($0)'", "a row for every weight of the embedded table")
        }
    }

    /// A rule without conditions would make every project its kind.
    private func conditionFault(_ row: TableRow) -> TableError? {
        row.list(1).isEmpty ? fault(row.line, 1, "nothing", "at least one condition") : nil
    }

    private func fault(_ line: Int, _ column: Int, _ found: String, _ allowed: String) -> TableError {
        TableError(file: shape.file, line: line, column: shape.columnNames[column], found: found, allowed: allowed)
    }
}
