/// The names that a declared package, or a project template, brings along.
package struct PulledIn: Sendable {
    /// A project template and the packages that its projects start with.
    package struct Template: Hashable, Sendable {
        /// The template's name, `create-vite react template` for example.
        package let name: String
        /// The packages' normal names.
        package let packages: Set<String>
    }

    private let byParent: [Ecosystem: [String: Set<String>]]
    private let templatesByEcosystem: [Ecosystem: [Template]]

    init(_ tables: TableReader) {
        var byParent: [Ecosystem: [String: Set<String>]] = [:]
        var templates: [Ecosystem: [Template]] = [:]
        for row in tables.rows("pulled-in") {
            guard let ecosystem = tables.ecosystem(row, 0) else { continue }
            let parent = row.text(1)
            let names = Set(row.list(2).map(ecosystem.normalName))
            if parent.contains(" ") {
                templates[ecosystem, default: []].append(Template(name: parent, packages: names))
            } else {
                byParent[ecosystem, default: [:]][ecosystem.normalName(parent)] = names
            }
        }
        self.byParent = byParent
        templatesByEcosystem = templates
    }

    /// The normal names that `package` brings along; empty when none are known.
    package func names(by package: String, in ecosystem: Ecosystem) -> Set<String> {
        byParent[ecosystem]?[ecosystem.normalName(package)] ?? []
    }

    /// Of the `declared` normal names, those that another declared one brings along.
    package func names(among declared: Set<String>, in ecosystem: Ecosystem) -> Set<String> {
        var brought: Set<String> = []
        for name in declared { brought.formUnion(names(by: name, in: ecosystem).intersection(declared).subtracting([name])) }
        return brought
    }

    /// The project templates of an ecosystem, in table order.
    package func templates(in ecosystem: Ecosystem) -> [Template] { templatesByEcosystem[ecosystem] ?? [] }
}
