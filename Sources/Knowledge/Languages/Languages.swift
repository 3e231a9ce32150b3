/// The languages known, by what a file is called and what its first line says.
package struct Languages: Sendable {
    /// All languages, in table order.
    package let all: [Language]
    private let byName: [String: Language]
    private let byExtension: [String: [Language]]
    private let byFileName: [String: Language]
    private let byInterpreter: [String: Language]
    private let tests: [String: [ExtensionTest]]

    init(_ tables: TableReader) {
        var all: [Language] = []
        var byExtension: [String: [Language]] = [:]
        var byFileName: [String: Language] = [:]
        var byInterpreter: [String: Language] = [:]
        for row in tables.rows("languages") {
            guard let kind = Language.Kind(rawValue: row.text(6)) else { continue }
            let language = Language(
                name: row.text(0), kind: kind, lineComments: row.list(4), blockComments: row.list(5).compactMap(Languages.blockComment))
            all.append(language)
            for name in row.list(1) { byExtension[name, default: []].append(language) }
            for name in row.list(2) where byFileName[name] == nil { byFileName[name] = language }
            for name in row.list(3) where byInterpreter[name] == nil { byInterpreter[name] = language }
        }
        self.all = all
        byName = Dictionary(all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        self.byExtension = Languages.addingFolded(byExtension)
        self.byFileName = Languages.addingFolded(byFileName)
        self.byInterpreter = byInterpreter
        var tests: [String: [ExtensionTest]] = [:]
        for row in tables.rows("extension-tests") {
            guard let order = Int(row.text(1)) else { continue }
            tests[row.text(0), default: []].append(ExtensionTest(order: order, language: row.optionalText(2), test: row.text(3)))
        }
        self.tests = tests.mapValues { $0.sorted { $0.order < $1.order } }
    }

    /// The language with this name.
    package func named(_ name: String) -> Language? { byName[name] }

    /// The languages that use an extension, written with its dot; as written first, then case-blind.
    package func withExtension(_ name: String) -> [Language] { byExtension[name] ?? byExtension[name.lowercased()] ?? [] }

    /// The language of files with exactly this name; as written first, then case-blind.
    package func withFileName(_ name: String) -> Language? { byFileName[name] ?? byFileName[name.lowercased()] }

    /// The language that an interpreter of a first line runs; version digits at its end may differ (`python3.12`).
    package func withInterpreter(_ name: String) -> Language? {
        if let language = byInterpreter[name] { return language }
        var stem = name[...]
        while let last = stem.last, last.isNumber || last == "." || last == "-" { stem = stem.dropLast() }
        return byInterpreter[String(stem)]
    }

    /// The tests for an extension, written with its dot, in the order in which they are tried.
    package func tests(forExtension name: String) -> [ExtensionTest] { tests[name] ?? tests[name.lowercased()] ?? [] }

    private static func blockComment(_ text: String) -> Language.BlockComment? {
        if let dots = text.firstRange(of: "...") {
            return Language.BlockComment(open: String(text[..<dots.lowerBound]), close: String(text[dots.upperBound...]))
        }
        return nil
    }

    /// The names and, where no other spelling claims it, each name's lower-case form.
    private static func addingFolded<Value>(_ names: [String: Value]) -> [String: Value] {
        var result = names
        for (name, value) in names.sorted(by: { $0.key < $1.key }) where result[name.lowercased()] == nil {
            result[name.lowercased()] = value
        }
        return result
    }
}
