internal import CredenceSource

extension ByteWriter {
    /// What a manifest declares.
    mutating func append(_ manifest: Manifest, texts: inout TextTable) {
        append(manifest.kind)
        append(manifest.ecosystem)
        append(manifest.name) { $0.append($1, texts: &texts) }
        append(manifest.dependencies) { $0.append($1, texts: &texts) }
        append(manifest.isFreezeList)
        append(manifest.settings.sorted { $0.caseNumber < $1.caseNumber }) { $0.append($1) }
        append(manifest.problem) { $0.append($1) }
    }

    /// One package that a manifest asks for.
    mutating func append(_ dependency: DeclaredDependency, texts: inout TextTable) {
        append(dependency.ecosystem)
        append(dependency.name, texts: &texts)
        append(dependency.rawName, texts: &texts)
        append(unsigned: dependency.line)
        append(dependency.scope)
        append(dependency.isPinned)
    }
}

extension ByteReader {
    /// What a manifest declares.
    mutating func manifest(texts: [String]) throws(Malformed) -> Manifest {
        var manifest = Manifest(kind: try numberedCase(), ecosystem: try numberedCase())
        manifest.name = try optional { reader throws(Malformed) in try reader.text(of: texts) }
        manifest.dependencies = try list(each: 6) { reader throws(Malformed) in try reader.dependency(texts: texts) }
        manifest.isFreezeList = try flag()
        manifest.settings = try settings()
        manifest.problem = try optional { reader throws(Malformed) in try reader.numberedCase() }
        return manifest
    }

    /// Settings in ascending order of their numbers.
    private mutating func settings() throws(Malformed) -> Set<Manifest.Setting> {
        var settings: Set<Manifest.Setting> = []
        var last: UInt8 = 0
        let count = try count()
        for _ in 0..<count {
            let setting: Manifest.Setting = try numberedCase()
            guard setting.caseNumber > last else { throw Malformed() }
            last = setting.caseNumber
            settings.insert(setting)
        }
        return settings
    }

    /// One package that a manifest asks for.
    mutating func dependency(texts: [String]) throws(Malformed) -> DeclaredDependency {
        DeclaredDependency(
            ecosystem: try numberedCase(), name: try text(of: texts), rawName: try text(of: texts), line: try amount(),
            scope: try numberedCase(), isPinned: try flag())
    }
}
