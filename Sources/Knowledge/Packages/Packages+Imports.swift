extension Packages {
    /// The package that an import belongs to, by the longest prefix of its parts; nil when no package is known by it.
    ///
    /// Where several packages are imported by one name, one in `declared` (normal names) is preferred, else the one that says most, else the
    /// first by name. A Python import that PyPI's rows don't know is looked for among conda's. Families come after listed names.
    package func lookup(
        import module: String, ecosystem: Ecosystem, declared: Set<String> = []
    ) -> (package: String, knowledge: PackageKnowledge)? {
        let folded = ImportIndex.folded(module, in: ecosystem)
        for prefix in prefixes(of: folded, dividedBy: ecosystem.importSeparator) {
            let names = imports.packages(importedAs: prefix, in: ecosystem)
            guard let name = preferred(among: names, in: ecosystem, declared: declared) else { continue }
            if let knowledge = byName[ecosystem]?[name] { return (name, knowledge) }
        }
        if ecosystem == .pypi, let found = lookup(import: module, ecosystem: .conda, declared: declared) { return found }
        return lookupFamily(of: folded, in: ecosystem)
    }

    private func preferred(among names: [String], in ecosystem: Ecosystem, declared: Set<String>) -> String? {
        let known = names.filter { byName[ecosystem]?[$0] != nil }
        let candidates = known.contains(where: declared.contains) ? known.filter(declared.contains) : known
        return candidates.min { left, right in
            (-(byName[ecosystem]?[left]?.rank ?? 0), left) < (-(byName[ecosystem]?[right]?.rank ?? 0), right)
        }
    }

    private func lookupFamily(of module: String, in ecosystem: Ecosystem) -> (package: String, knowledge: PackageKnowledge)? {
        let separator = ecosystem.importSeparator
        for prefix in prefixes(of: module, dividedBy: separator) {
            let name =
                switch ecosystem {
                case .pypi, .conda:
                    prefix.replacing(byte: UInt8(ascii: "."), with: UInt8(ascii: "-")).replacing(
                        byte: UInt8(ascii: "_"), with: UInt8(ascii: "-"))
                case .cargo: prefix.replacing(byte: UInt8(ascii: "_"), with: UInt8(ascii: "-"))
                case .maven: prefix + ":"
                default: prefix
                }
            // A listed package that is imported by another name isn't meant; conda's rows fall back to PyPI's, which have been asked already.
            guard ecosystem != .conda, let knowledge = lookup(ecosystem: ecosystem, name: name), knowledge.basis != .name else { continue }
            return (ecosystem.normalName(name), knowledge)
        }
        return nil
    }

    /// The name and its shorter and shorter beginnings at part bounds; `a.b.c`, `a.b`, `a`.
    private func prefixes(of name: String, dividedBy separator: Character) -> [String] {
        var found: [String] = []
        var rest = name[...]
        while !rest.isEmpty {
            found.append(String(rest))
            guard let mark = rest.lastIndex(of: separator) else { break }
            rest = rest[..<mark]
            while rest.last == separator { rest = rest.dropLast() }
        }
        return found
    }
}
