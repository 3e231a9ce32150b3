internal import CredenceVocabulary

/// What the tables know about packages, by ecosystem.
package struct Packages: Sendable {
    let byName: [Ecosystem: [String: PackageKnowledge]]
    let imports: ImportIndex
    private let families: [Ecosystem: [PackageFamily]]

    init(_ tables: TableReader) {
        var byName: [Ecosystem: [String: PackageKnowledge]] = [:]
        var imports = ImportIndex()
        for row in tables.rows("packages") {
            guard let ecosystem = tables.ecosystem(row, 0), let domains = tables.domainStrengths(row, 3) else { continue }
            let name = ecosystem.normalName(row.text(1))
            // PyPI has half of all rows; room for it at once spares most of the growing.
            if byName[ecosystem] == nil { byName[ecosystem] = Dictionary(minimumCapacity: ecosystem == .pypi ? 6_000 : 500) }
            byName[ecosystem]?[name] = PackageKnowledge(domains: domains, skill: tables.skill(row, 4), basis: .name)
            if !row.isEmpty(2) || ecosystem == .maven || ecosystem == .swiftpm { imports.add(row.list(2), of: name, in: ecosystem) }
        }
        for row in tables.rows("packages-neutral") {
            let name = Ecosystem.pypi.normalName(row.text(0))
            guard byName[.pypi]?[name] == nil else { continue }
            byName[.pypi, default: [:]][name] = PackageKnowledge(domains: [], skill: nil, basis: .neutral)
        }
        var families: [Ecosystem: [PackageFamily]] = [:]
        for row in tables.rows("package-families") {
            guard let ecosystem = tables.ecosystem(row, 0), let domains = tables.domainStrengths(row, 2) else { continue }
            let pattern = row.text(1)
            let knowledge = PackageKnowledge(domains: domains, skill: tables.skill(row, 3), basis: .family(pattern))
            families[ecosystem, default: []].append(PackageFamily(pattern: pattern, knowledge: knowledge))
        }
        self.byName = byName
        self.imports = imports
        self.families = families.mapValues { $0.sorted { ($1.pattern.utf8.count, $0.pattern) < ($0.pattern.utf8.count, $1.pattern) } }
    }

    /// What is known of a package: by its own name, else by the longest family pattern, else by the package that it types; nil when nothing is.
    ///
    /// The name may be written in any form that the ecosystem allows. A conda package that only PyPI lists is found there.
    package func lookup(ecosystem: Ecosystem, name: String) -> PackageKnowledge? {
        let normal = ecosystem.normalName(name)
        if let known = byName[ecosystem]?[normal] { return known }
        let bytes = Array(normal.utf8)
        if let family = families[ecosystem]?.first(where: { $0.matches(bytes) }) {
            return family.inherits ? inherited(by: normal, from: family, in: ecosystem) : family.knowledge
        }
        return ecosystem == .conda ? lookup(ecosystem: .pypi, name: name) : nil
    }

    /// Whether a PyPI name is reviewed and carries no signal.
    package func isNeutral(_ name: String) -> Bool { byName[.pypi]?[Ecosystem.pypi.normalName(name)]?.basis == .neutral }

    private func inherited(by name: String, from family: PackageFamily, in ecosystem: Ecosystem) -> PackageKnowledge {
        var typed = String(name.dropFirst(family.pattern.count - 1))
        // DefinitelyTyped writes `@babel/core` as `babel__core`.
        if ecosystem == .npm, let mark = typed.firstRange(of: "__") { typed = "@\(typed[..<mark.lowerBound])/\(typed[mark.upperBound...])" }
        guard !typed.isEmpty, let known = lookup(ecosystem: ecosystem, name: typed) else { return family.knowledge }
        let hints = known.domains.map { DomainStrength(domain: $0.domain, strength: 1) }
        return PackageKnowledge(domains: hints, skill: known.skill, basis: .types(typed))
    }
}
