/// Python's standard library, Python 2.7's names and removed modules too.
package struct StandardLibrary: Sendable {
    private let modules: [String: StandardModule]

    init(_ tables: TableReader) {
        var modules: [String: StandardModule] = [:]
        for row in tables.rows("pystdlib") {
            guard let domains = tables.domainStrengths(row, 1) else { continue }
            let name = row.text(0)
            modules[name] = StandardModule(name: name, domains: domains, skill: tables.skill(row, 2))
        }
        self.modules = modules
    }

    /// The module that a dotted import names, by its longest prefix; nil when it isn't part of the standard library.
    package func lookup(_ module: String) -> StandardModule? {
        var prefix = module[...]
        while true {
            if let found = modules[String(prefix)] { return found }
            guard let dot = prefix.lastIndex(of: ".") else { return nil }
            prefix = prefix[..<dot]
        }
    }
}
