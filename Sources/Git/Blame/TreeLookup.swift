internal import CredenceVocabulary

/// One path's entry in a tree.
enum TreeLookup {
    /// What stands at `path` below `root`, nil when nothing does, or a folder, or when it can't be read; and how many entries were looked at.
    static func find(_ path: [UInt8], in root: ObjectID, from source: borrowing some ObjectSource & ~Copyable) -> (
        side: TreeChange.Side?, entries: Int
    ) {
        var tree = root
        var entries = 0
        let parts = path.split(separator: UInt8(ascii: "/"))
        for (depth, part) in parts.enumerated() {
            let side = try? source.read(tree, atMost: TreeListing.sizeLimit) { kind, bytes -> TreeChange.Side? in
                kind == .tree ? entry(part, in: bytes, &entries) : nil
            }
            guard let side = side ?? nil else { break }
            if depth == parts.count - 1 { return (side.kind == .folder ? nil : side, entries) }
            guard side.kind == .folder else { break }
            tree = side.id
        }
        return (nil, entries)
    }

    private static func entry(_ name: ArraySlice<UInt8>, in bytes: Span<UInt8>, _ entries: inout Int) -> TreeChange.Side? {
        unsafe bytes.withUnsafeBufferPointer { bytes in
            var cursor = unsafe TreeCursor(bytes, after: 0)
            while let id = cursor.id {
                entries += 1
                if unsafe cursor.name.elementsEqual(name) { return TreeChange.Side(kind: cursor.kind, id: id) }
                cursor.advance()
            }
            return nil
        }
    }
}
