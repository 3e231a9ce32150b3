internal import CredenceVocabulary

/// Rows of the tables turned into typed values; what can't be read is nil, and the row is skipped.
struct TableReader {
    private let tables: [String: [UInt8]]
    // Values that many rows share are made once.
    private let strengths = SharedStrengths()

    private static let ecosystems = Dictionary(uniqueKeysWithValues: Ecosystem.allCases.map { ($0.rawValue, $0) })

    init(_ tables: [String: [UInt8]]) { self.tables = tables }

    /// The rows of a table; none when it is absent.
    func rows(_ name: String) -> [TableRow] {
        guard let bytes = tables[name] else { return [] }
        return Table(name: name, bytes: bytes, hasHeader: name != "packages-neutral").rows
    }

    /// A comma list of `id:strength`; empty for an empty field or `-`, nil when a part isn't of that form.
    func domainStrengths(_ row: TableRow, _ column: Int) -> [DomainStrength]? { strengths.value(of: row.field(column)) }

    func ecosystem(_ row: TableRow, _ column: Int) -> Ecosystem? { TableReader.ecosystems[row.text(column)] }

    func skill(_ row: TableRow, _ column: Int) -> SkillID? { row.optionalText(column).map { SkillID(rawValue: $0) } }

    func domains(_ row: TableRow, _ column: Int) -> [DomainID] { row.list(column).map { DomainID(rawValue: $0) } }
}
