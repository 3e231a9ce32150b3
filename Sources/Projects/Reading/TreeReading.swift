internal import CredenceGit
internal import CredenceSource
internal import CredenceVocabulary

/// The tree at HEAD: its files, and what it says of itself in `.gitattributes` and `.mailmap`.
struct TreeReading {
    private(set) var files: [FileFacts] = []
    private(set) var blobs: [BlameFile] = []
    private(set) var attributeFiles: [RecordSummary.AttributeFile] = []
    private(set) var mailmap: [UInt8] = []
    private(set) var mailmapID: ObjectID?
    private(set) var limits: [Limit] = []
    /// Whether what was thought of paths still holds: none on which others depend has come or gone.
    private(set) var keepsPathRules = false

    /// Reads the tree; what the kept record found in files that are the same isn't looked for again.
    init(
        tree: ObjectID?, source: SourceReader, kept: KeptRecord?, in objects: borrowing PackedObjects, by workers: Workers<PackedObjects>
    ) async throws(GitError) {
        guard let tree else {
            limits = [Limit(code: .missingObjects, what: "the commit at HEAD, and with it all files", count: 1)]
            return
        }
        guard let listing = try? TreeListing(of: tree, in: objects) else {
            limits = [Limit(code: .missingObjects, what: "the tree at HEAD, and with it all files", count: 1)]
            return
        }
        limits = listing.limits
        var isLost = false
        // By depth, so that a folder's file comes before those below it.
        let said = listing.files.filter { $0.path == ".gitattributes" || $0.path.hasSuffix("/.gitattributes") }
        for file in said.sorted(by: { (TreeReading.depth($0), $0.path) < (TreeReading.depth($1), $1.path) }) {
            guard let bytes = TreeReading.bytes(of: file, in: objects, limit: 1 << 20) else {
                isLost = isLost || file.path == ".gitattributes"
                continue
            }
            attributeFiles.append(.init(folder: String(file.path.dropLast(".gitattributes".count)), bytes: bytes))
        }
        if let file = listing.files.first(where: { $0.path == ".mailmap" }) {
            mailmapID = file.id
            if let bytes = TreeReading.bytes(of: file, in: objects, limit: 8 << 20) { mailmap = bytes } else { isLost = true }
        }
        if isLost { limits.append(Limit(code: .missingObjects, what: ".mailmap or .gitattributes files that can't be read", count: 1)) }
        let known = known(listing, kept, source)
        keepsPathRules = known != nil
        let reading = try await HeadReading.read(
            listing, source: source, attributes: Attributes(files: attributeFiles), known: known ?? [:], in: objects, by: workers)
        (files, blobs) = (reading.files, reading.blobs)
        limits += reading.limits
    }

    /// What was found before in files of the same content; nil when it no longer holds. What a file is can depend on its neighbours too, so none of those may have come or gone.
    private func known(_ listing: TreeListing, _ kept: KeptRecord?, _ source: SourceReader) -> [BlameFile: FileFacts]? {
        guard let kept, kept.summary.attributes == attributeFiles, let (files, blobs) = kept.files() else { return nil }
        let paths = Set(listing.files.lazy.filter { $0.kind == .file || $0.kind == .executable }.map(\.path))
        let changed = paths.symmetricDifference(files.lazy.map(\.path))
        guard !changed.contains(where: source.isNeighbour) else { return nil }
        return Dictionary(zip(blobs, files), uniquingKeysWith: { first, _ in first })
    }

    private static func depth(_ file: TreeListing.File) -> Int { file.path.utf8.count(where: { $0 == UInt8(ascii: "/") }) }

    private static func bytes(of file: TreeListing.File, in objects: borrowing PackedObjects, limit: Int) -> [UInt8]? {
        guard file.kind == .file || file.kind == .executable, let size = try? objects.header(file.id).size, size <= limit else {
            return nil
        }
        return try? objects.readBytes(file.id)
    }
}

extension Attributes {
    /// What the files of a tree say; folders come before those below them.
    init(files: [RecordSummary.AttributeFile]) {
        self.init()
        for file in files { add(file.bytes, in: file.folder) }
    }
}
