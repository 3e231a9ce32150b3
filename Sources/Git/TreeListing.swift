package import CredenceVocabulary

/// All files below a tree, with what had to be left out.
package struct TreeListing: Sendable {
    /// A file, link or submodule of the tree.
    package struct File: Hashable, Sendable {
        /// The path from the root, decoded as UTF-8, or Latin-1 where it isn't.
        package let path: String
        /// The path as the tree has it.
        package let bytes: [UInt8]
        package let kind: TreeEntry.Kind
        package let id: ObjectID
    }

    /// The files, sorted by path; a path stands once.
    package let files: [File]
    /// What was left out.
    package let limits: [Limit]

    /// The most entries that are listed, and the deepest folder: far above any real project, below what would exhaust a machine.
    package static let entryLimit = 500_000
    package static let depthLimit = 500
    /// The longest path in bytes, as systems have it: without this bound a small pack could name gigabytes.
    package static let pathLimit = 4096
    /// Larger trees, in bytes, aren't read.
    package static let sizeLimit = 64 << 20
    /// The most bytes of paths together.
    package static let namesLimit = 256 << 20
    /// The most entries of folders that were listed before under another path: trees that name one another stand for files without end.
    package static let repeatLimit = 100_000

    /// Lists what lies below `root`.
    ///
    /// - Throws: `GitError` when the root itself can't be read; a folder that can't be read below it is a limit.
    package init(of root: ObjectID, in source: borrowing some ObjectSource & ~Copyable) throws(GitError) {
        var files: [File] = []
        var seen: Set<String> = []
        var (entries, repeated, names) = (0, 0, 0)
        var listed: Set<ObjectID> = []
        var (tooDeep, tooLarge, hostile, unreadable, cut) = (0, 0, 0, 0, 0)
        var folders: [(id: ObjectID, path: String, bytes: [UInt8], depth: Int)] = [(root, "", [], 0)]
        while let folder = folders.popLast() {
            let read: (entries: [TreeEntry], isDamaged: Bool)?
            do throws(GitError) {
                read = try source.read(folder.id, atMost: TreeListing.sizeLimit) { kind, bytes in
                    kind == .tree ? TreeEntry.parse(bytes) : ([], true)
                }
            } catch {
                if folder.depth == 0 { throw error }
                unreadable += 1
                continue
            }
            guard let parsed = read else {
                tooLarge += 1
                continue
            }
            if !listed.insert(folder.id).inserted { repeated += parsed.entries.count }
            if parsed.isDamaged { unreadable += 1 }
            for entry in parsed.entries {
                entries += 1
                names += folder.path.utf8.count + entry.name.count
                guard entries <= TreeListing.entryLimit, repeated <= TreeListing.repeatLimit, names <= TreeListing.namesLimit else {
                    cut += 1
                    continue
                }
                guard folder.path.utf8.count + entry.name.count <= TreeListing.pathLimit else {
                    hostile += 1
                    continue
                }
                let path = folder.path + String(lenient: entry.name[...])
                if entry.isHostile || (entry.kind != .folder && !seen.insert(path).inserted) {
                    hostile += 1
                } else if entry.kind != .folder {
                    files.append(File(path: path, bytes: folder.bytes + entry.name, kind: entry.kind, id: entry.id))
                } else if folder.depth >= TreeListing.depthLimit {
                    tooDeep += 1
                } else {
                    folders.append((entry.id, path + "/", folder.bytes + entry.name + [UInt8(ascii: "/")], folder.depth + 1))
                }
            }
            if cut > 0 { break }
        }
        self.files = files.sorted { $0.path < $1.path }
        limits = [
            Limit(code: .missingObjects, what: "folders at HEAD that can't be read", count: unreadable),
            Limit(code: .corrupt, what: "names at HEAD that no checkout would accept", count: hostile),
            Limit(code: .tooLarge, what: "folders at HEAD deeper than \(TreeListing.depthLimit)", count: tooDeep),
            Limit(code: .tooLarge, what: "folders at HEAD larger than \(TreeListing.sizeLimit >> 20) MiB", count: tooLarge),
            Limit(code: .budget, what: "entries of a folder at HEAD, and all folders after it: there are too many", count: cut),
        ].filter { $0.count > 0 }
    }
}
