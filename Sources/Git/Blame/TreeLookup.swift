internal import CredenceVocabulary

/// One path's entry in a tree.
enum TreeLookup {
    /// What stands at `path` below `root`; nil when nothing does, or a folder, or when it can't be read.
    static func find(_ path: [UInt8], in root: ObjectID, from source: borrowing some ObjectSource & ~Copyable) -> TreeChange.Side? {
        var tree = root
        let parts = path.split(separator: UInt8(ascii: "/"))
        for (depth, part) in parts.enumerated() {
            let side: TreeChange.Side?? = try? source.read(tree) { kind, bytes in
                kind == .tree ? entry(part, in: bytes) : nil
            }
            guard let side = side ?? nil else { return nil }
            if depth == parts.count - 1 { return side.kind == .folder ? nil : side }
            guard side.kind == .folder else { return nil }
            tree = side.id
        }
        return nil
    }

    private static func entry(_ name: ArraySlice<UInt8>, in bytes: Span<UInt8>) -> TreeChange.Side? {
        unsafe bytes.withUnsafeBufferPointer { bytes in
            var cursor = unsafe TreeCursor(bytes, after: 0)
            while let id = cursor.id {
                if unsafe cursor.name.elementsEqual(name) { return TreeChange.Side(kind: cursor.kind, id: id) }
                cursor.advance()
            }
            return nil
        }
    }
}
