package import CredenceVocabulary

/// A file, link or submodule that differs between two trees.
package struct TreeChange: Hashable, Sendable {
    /// What stood or stands at the path.
    package struct Side: Hashable, Sendable {
        package let id: ObjectID
        package let kind: TreeEntry.Kind

        package init(kind: TreeEntry.Kind, id: ObjectID) {
            self.id = id
            self.kind = kind
        }
    }

    /// The path as bytes.
    package let path: [UInt8]
    /// What was there; nil when the path is new.
    package let old: Side?
    /// What is there; nil when the path is gone.
    package let new: Side?
}

/// The recursion over two trees that skips what they share.
package struct TreeComparison {
    /// What differs, in no order that matters.
    package private(set) var changes: [TreeChange] = []
    /// Folders that could not be read or lie too deep.
    package private(set) var unreadFolders = 0
    /// Whether the comparison stopped at `changeLimit` or at the limit of entries.
    package private(set) var isCut = false
    /// How many entries were looked at.
    private(set) var looked = 0

    /// The most changes of one commit that are compared.
    package static let changeLimit = 1_000_000
    /// The most entries that are looked at: ten folders of the same ten folders, ten deep, hold no file and have no end.
    package static let entryLimit = 2_000_000

    /// Compares the trees `old` (nil: nothing) and `new`.
    package init(
        old: ObjectID?, new: ObjectID?, in source: borrowing some ObjectSource & ~Copyable, entryLimit: Int = TreeComparison.entryLimit
    ) {
        guard old != new else { return }
        var pairs: [(path: [UInt8], old: ObjectID?, new: ObjectID?, depth: Int)] = [([], old, new, 0)]
        while let pair = pairs.popLast() {
            guard pair.depth <= TreeListing.depthLimit, pair.path.count <= TreeListing.pathLimit else {
                unreadFolders += 1
                continue
            }
            let left = entries(of: pair.old, in: source)
            let right = entries(of: pair.new, in: source)
            looked += left.count + right.count
            var (l, r) = (0, 0)
            while l < left.count || r < right.count {
                if changes.count + pairs.count > TreeComparison.changeLimit || looked > entryLimit {
                    isCut = true
                    return
                }
                let oldEntry: TreeEntry?
                let newEntry: TreeEntry?
                if r == right.count || (l < left.count && TreeEntry.precedes(left[l], right[r])) {
                    (oldEntry, newEntry) = (left[l], nil)
                    l += 1
                } else if l == left.count || TreeEntry.precedes(right[r], left[l]) {
                    (oldEntry, newEntry) = (nil, right[r])
                    r += 1
                } else {
                    (oldEntry, newEntry) = (left[l], right[r])
                    l += 1
                    r += 1
                }
                // A mode can change and the content stay.
                guard oldEntry?.id != newEntry?.id || oldEntry?.kind != newEntry?.kind, let name = oldEntry?.name ?? newEntry?.name else {
                    continue
                }
                if oldEntry?.kind == .folder || newEntry?.kind == .folder {
                    pairs.append((pair.path + name + [UInt8(ascii: "/")], oldEntry?.id, newEntry?.id, pair.depth + 1))
                } else {
                    changes.append(
                        TreeChange(
                            path: pair.path + name, old: oldEntry.map { .init(kind: $0.kind, id: $0.id) },
                            new: newEntry.map { .init(kind: $0.kind, id: $0.id) }))
                }
            }
        }
    }

    private mutating func entries(of tree: ObjectID?, in source: borrowing some ObjectSource & ~Copyable) -> [TreeEntry] {
        guard let tree else { return [] }
        let parsed: (entries: [TreeEntry], isDamaged: Bool)? = try? source.read(tree, atMost: TreeListing.sizeLimit) { kind, bytes in
            kind == .tree ? TreeEntry.parse(bytes) : ([], true)
        }
        guard let found = parsed else {
            unreadFolders += 1
            return []
        }
        if found.isDamaged { unreadFolders += 1 }
        return found.entries
    }
}
