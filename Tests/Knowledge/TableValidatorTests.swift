import CredenceKnowledge
import Testing

@Suite struct TableValidatorTests {
    static let names = TableShape.all.map(\.name)

    private func faults(_ name: String, _ lines: [String]) -> [TableError] {
        TableValidator(Rows.replacing(name, with: lines)).faults(in: name)
    }

    @Test(arguments: names)
    func `a doubled row is refused`(name: String) throws {
        let lines = Rows.lines(of: name)
        let last = try #require(lines.last)
        let shape = try #require(TableShape.named(name))
        let key = last.split(separator: "\t", omittingEmptySubsequences: false).prefix(shape.keyLength).joined(separator: " ")
        let header = shape.hasHeader ? 1 : 0
        let fault = TableError(
            file: shape.file, line: lines.count + header + 1, column: shape.columnNames[0],
            found: "'\(key)' again, as on line \(lines.count + header)",
            allowed: "each \(shape.columnNames.prefix(shape.keyLength).joined(separator: " and ")) once")
        #expect(faults(name, lines + [last]).contains(fault))
    }

    @Test(arguments: names)
    func `a row out of order is refused`(name: String) throws {
        var lines = Rows.lines(of: name)
        let shape = try #require(TableShape.named(name))
        lines.append(lines.removeFirst())
        let found = faults(name, lines).filter { $0.allowed.hasPrefix("rows sorted by") }
        #expect(found.map(\.line) == [lines.count + (shape.hasHeader ? 1 : 0)])
    }

    @Test(arguments: names)
    func `a row with a field too many is refused`(name: String) throws {
        var lines = Rows.lines(of: name)
        let shape = try #require(TableShape.named(name))
        lines[1] += "\tmore"
        let fault = try #require(faults(name, lines).first)
        #expect(fault.line == (shape.hasHeader ? 3 : 2))
        #expect(fault.column == nil)
        #expect(fault.found == "\(shape.columnNames.count + 1) fields")
        #expect(fault.allowed == "\(shape.columnNames.count) fields divided by tabs: \(shape.columnNames.joined(separator: ", "))")
    }

    @Test(arguments: names.filter { $0 != "packages-neutral" })
    func `another header is refused`(name: String) throws {
        let shape = try #require(TableShape.named(name))
        let header = "other\t" + shape.columnNames.dropFirst().joined(separator: "\t") + "\n"
        var tables = EmbeddedTables.all()
        tables[name] = Array(header.utf8)
        let fault = TableError(
            file: "\(name).tsv", line: 1, column: nil,
            found: "the columns \((["other"] + shape.columnNames.dropFirst()).joined(separator: ", "))",
            allowed: "the columns \(shape.columnNames.joined(separator: ", ")), divided by tabs")
        #expect(TableValidator(tables).faults(in: name) == [fault])
    }

    @Test(arguments: names)
    func `an absent table is missed`(name: String) {
        var tables = EmbeddedTables.all()
        tables[name] = nil
        let found = TableValidator(tables).faults(in: name)
        #expect(found.map(\.file) == [TableShape.file(of: name)])
        #expect(found.map(\.found) == ["no such table"])
    }

    @Test(arguments: names)
    func `bytes that aren't UTF-8 are refused`(name: String) throws {
        var tables = EmbeddedTables.all()
        let shape = try #require(TableShape.named(name))
        let fields = [[UInt8](arrayLiteral: 0xFF)] + shape.columnNames.dropFirst().map { _ in [] }
        tables[name] = Rows.table(name, []) + Array(fields.joined(separator: [UInt8(ascii: "\t")])) + [UInt8(ascii: "\n")]
        let fault = TableError(
            file: shape.file, line: shape.hasHeader ? 2 : 1, column: shape.columnNames[0], found: "bytes that aren't UTF-8",
            allowed: "UTF-8")
        #expect(TableValidator(tables).faults(in: name).contains(fault))
    }
}
