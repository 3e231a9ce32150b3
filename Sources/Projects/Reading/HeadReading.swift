internal import CredenceGit
internal import CredenceSource
internal import CredenceVocabulary

/// The reading of the files at HEAD.
struct HeadReading: Sendable {
    /// What each file is and says, sorted by path.
    private(set) var files: [FileFacts] = []
    /// Their contents, by the same index.
    private(set) var blobs: [BlameFile] = []
    /// What was left out.
    private(set) var limits: [Limit] = []

    /// What one file is and says.
    private enum Found: Sendable {
        case file(FileFacts)
        /// Told by its name and size alone.
        case tooLarge(FileFacts)
        /// Its size is known, its content absent.
        case unread(FileFacts)
        case absent
    }

    /// So few files are read without other threads.
    private static let fewFiles = 256
    private static let batchSize = 32

    /// Reads the files of `listing` that aren't among `known`.
    ///
    /// - Parameters:
    ///   - objects: what is open already, enough for few files.
    ///   - workers: those who read many.
    static func read(
        _ listing: TreeListing, source: SourceReader, attributes: Attributes, known: [BlameFile: FileFacts],
        in objects: borrowing PackedObjects, by workers: Workers<PackedObjects>
    ) async throws(GitError) -> HeadReading {
        let files = listing.files.filter { $0.kind == .file || $0.kind == .executable }
        // What was too large is asked for again, so that it is told of again.
        let open = files.indices.filter { index in
            let facts = known[BlameFile(path: files[index].bytes, blob: files[index].id)]
            return facts.map { $0.byteCount > sizeLimit(of: files[index].path) } ?? true
        }
        let tree = TreeContext(paths: open.isEmpty ? [] : files.map(\.path))
        var found: [Found] = []
        if open.count <= fewFiles {
            found = open.map { read(files[$0], source, attributes, tree, in: objects) }
        } else {
            found = try await workers.map(batches: (open.count + batchSize - 1) / batchSize, state: { () }) { batch, _, objects in
                open[(batch * batchSize)..<min(open.count, (batch + 1) * batchSize)].map {
                    read(files[$0], source, attributes, tree, in: objects)
                }
            }.flatMap(\.self)
        }
        return HeadReading(files, known: known, found: Dictionary(uniqueKeysWithValues: zip(open, found)))
    }

    private init(_ listed: [TreeListing.File], known: [BlameFile: FileFacts], found: [Int: Found]) {
        var (absent, large) = (0, 0)
        for (index, file) in listed.enumerated() {
            let blob = BlameFile(path: file.bytes, blob: file.id)
            let facts: FileFacts?
            switch found[index] {
            case .file(let read): facts = read
            case .tooLarge(let told):
                facts = told
                large += 1
            case .unread(let told):
                facts = told
                absent += 1
            case .absent:
                facts = nil
                absent += 1
            case nil: facts = known[blob]
            }
            guard let facts else { continue }
            files.append(facts)
            blobs.append(blob)
        }
        limits = [
            Limit(code: .missingObjects, what: "files at HEAD whose content is absent", count: absent),
            Limit(code: .tooLarge, what: "files at HEAD too large to be read as source", count: large),
        ].filter { $0.count > 0 }
    }

    private static func sizeLimit(of path: String) -> Int { path.hasSuffix(".ipynb") ? RecordReader.notebookLimit : RecordReader.fileLimit }

    private static func read(
        _ file: TreeListing.File, _ source: SourceReader, _ attributes: Attributes, _ tree: TreeContext,
        in objects: borrowing some ObjectSource & ~Copyable
    ) -> Found {
        let path = source.inspect(path: file.path, tree: tree)
        guard let size = try? objects.header(file.id).size else { return .absent }
        var told = FileFacts(path: file.path, role: path.role, byteCount: size)
        told.roleRule = path.rule
        apply(attributes, to: &told)
        guard path.isWorthReading, !path.isSecret else { return .file(told) }
        guard size <= sizeLimit(of: file.path) else { return .tooLarge(told) }
        let read = try? objects.read(file.id) { _, bytes in source.read(path: file.path, bytes: bytes, size: size, tree: tree) }
        guard var facts = read else { return .unread(told) }
        apply(attributes, to: &facts)
        return .file(facts)
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
