package import CredenceVocabulary

/// One entry of a tree: a name, what it is and which object it is.
package struct TreeEntry: Hashable, Sendable {
    /// What an entry is, by its file mode.
    package enum Kind: Hashable, Sendable {
        case folder, file, executable, symbolicLink, submodule
    }

    /// The name as bytes; git gives them no encoding.
    package let name: [UInt8]
    package let kind: Kind
    package let id: ObjectID

    /// Whether no checkout would accept the name: empty, `.`, `..`, `.git` or with a `/`.
    package var isHostile: Bool {
        name.isEmpty || name.contains(UInt8(ascii: "/")) || name == [46] || name == [46, 46]
            || name.map { (65...90).contains($0) ? $0 | 0x20 : $0 } == Array(".git".utf8)
    }

    /// The entries of a raw tree in their order; what stands after a damaged entry is left out, and `isDamaged` says so.
    package static func parse(_ bytes: Span<UInt8>) -> (entries: [TreeEntry], isDamaged: Bool) {
        var entries: [TreeEntry] = []
        var position = 0
        while position < bytes.count {
            var mode = 0
            while position < bytes.count, bytes[position] != UInt8(ascii: " ") {
                guard (48...55).contains(bytes[position]), mode < 1 << 20 else { return (entries, true) }
                mode = mode << 3 | Int(bytes[position] - 48)
                position += 1
            }
            let start = position + 1
            var end = start
            while end < bytes.count && bytes[end] != 0 { end += 1 }
            guard end < bytes.count, let id = ObjectID(bytes, at: end + 1) else { return (entries, true) }
            entries.append(TreeEntry(name: bytes.copy(start, end), kind: Kind(mode: mode), id: id))
            position = end + 1 + ObjectID.length
        }
        return (entries, false)
    }

    /// Git's order of entries: by bytes, a folder as if its name ended in `/`.
    static func precedes(_ left: TreeEntry, _ right: TreeEntry) -> Bool {
        let shared = min(left.name.count, right.name.count)
        for index in 0..<shared where left.name[index] != right.name[index] { return left.name[index] < right.name[index] }
        func next(_ entry: TreeEntry) -> UInt8 {
            entry.name.count > shared ? entry.name[shared] : entry.kind == .folder ? UInt8(ascii: "/") : 0
        }
        return next(left) < next(right)
    }
}

extension TreeEntry.Kind {
    init(mode: Int) {
        switch mode & 0o170000 {
        case 0o040000: self = .folder
        case 0o120000: self = .symbolicLink
        case 0o160000: self = .submodule
        default: self = mode & 0o111 == 0 ? .file : .executable
        }
    }
}
