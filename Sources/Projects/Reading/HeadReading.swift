package import CredenceGit
package import CredenceSource
package import CredenceVocabulary

/// The reading of the files at HEAD.
package struct HeadReading: Sendable {
    /// What each file is and says, sorted by path.
    package private(set) var files: [FileFacts] = []
    /// Their contents, by the same index.
    package private(set) var blobs: [BlameFile] = []
    /// What was left out.
    package private(set) var limits: [Limit] = []

    package init(
        listing: TreeListing, source: SourceReader, attributes: Attributes, known: [BlameFile: FileFacts] = [:],
        in repository: borrowing some ObjectSource & ~Copyable
    ) {
        let tree = TreeContext(paths: listing.files.lazy.map(\.path))
        var (absent, large) = (0, 0)
        for file in listing.files where file.kind == .file || file.kind == .executable {
            let blob = BlameFile(path: file.bytes, blob: file.id)
            if let facts = known[blob] {
                files.append(facts)
                blobs.append(blob)
                continue
            }
            let path = source.inspect(path: file.path, tree: tree)
            guard let header = try? repository.header(file.id) else {
                absent += 1
                continue
            }
            var facts: FileFacts?
            let limit = file.path.hasSuffix(".ipynb") ? RecordReader.notebookLimit : RecordReader.fileLimit
            if path.isWorthReading, !path.isSecret {
                if header.size > limit {
                    large += 1
                } else {
                    facts = try? repository.read(file.id) { _, bytes in
                        source.read(path: file.path, bytes: bytes, size: header.size, tree: tree)
                    }
                    if facts == nil { absent += 1 }
                }
            }
            var result = facts ?? FileFacts(path: file.path, role: path.role, byteCount: header.size)
            if facts == nil { result.roleRule = path.rule }
            HeadReading.apply(attributes, to: &result)
            files.append(result)
            blobs.append(blob)
        }
        limits = [
            Limit(code: .missingObjects, what: "files at HEAD whose content is absent", count: absent),
            Limit(code: .tooLarge, what: "files at HEAD too large to be read as source", count: large),
        ].filter { $0.count > 0 }
    }

    /// What a repository says itself of its files comes before what names suggest.
    private static func apply(_ attributes: Attributes, to facts: inout FileFacts) {
        guard !attributes.isEmpty else { return }
        let path = Array(facts.path.utf8)
        for (name, role) in [
            ("linguist-vendored", FileRole.vendored), ("linguist-generated", .generated), ("linguist-documentation", .documentation),
        ] {
            switch attributes.state(of: name, at: path) {
            case .set, .value("true"):
                facts.role = role
                facts.roleRule = RuleID(name)
            case .unset, .value("false"):
                if facts.role == role {
                    facts.role = .source
                    facts.roleRule = RuleID(name)
                }
            default: break
            }
        }
    }
}
