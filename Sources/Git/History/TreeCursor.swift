internal import CredenceVocabulary
internal import Foundation

/// A place in the bytes of a tree, entry by entry, without copies.
@safe struct TreeCursor {
    private let bytes: Bytes
    private var next: Int
    /// Where the current entry's name stands.
    private(set) var nameStart = 0
    private(set) var nameEnd = 0
    private(set) var kind = TreeEntry.Kind.file
    private(set) var id: ObjectID?
    /// Whether the entries ended in something that is none.
    private(set) var isDamaged = false

    /// Stands on the first entry that doesn't lie wholly within the first `shared` bytes.
    init(_ bytes: Bytes, after shared: Int) {
        unsafe self.bytes = unsafe bytes
        next = 0
        while let name = unsafe bytes.firstIndex(of: 0, from: next, to: shared), name + 1 + ObjectID.length <= shared {
            next = name + 1 + ObjectID.length
        }
        advance()
    }

    /// Goes to the next entry; `id` is nil after the last one.
    mutating func advance() {
        id = nil
        guard unsafe next < bytes.count else { return }
        var mode = 0
        var index = next
        while unsafe index < bytes.count, case let byte = unsafe bytes[index], byte != UInt8(ascii: " ") {
            guard (48...55).contains(byte), mode < 1 << 20 else { return stop() }
            mode = mode << 3 | Int(byte - 48)
            index += 1
        }
        nameStart = index + 1
        guard let end = unsafe bytes.firstIndex(of: 0, from: nameStart, to: bytes.count),
            let found = unsafe ObjectID(bytes.span, at: end + 1)
        else { return stop() }
        nameEnd = end
        kind = TreeEntry.Kind(mode: mode)
        id = found
        next = end + 1 + ObjectID.length
    }

    private mutating func stop() {
        isDamaged = true
        unsafe next = bytes.count
    }

    /// The name of the current entry.
    var name: Bytes { unsafe Bytes(rebasing: bytes[nameStart..<nameEnd]) }

    /// Git's order of entries: by bytes, a folder as if its name ended in `/`; negative when this one comes first.
    func order(_ other: TreeCursor) -> Int {
        let (left, right) = unsafe (name, other.name)
        let shared = min(left.count, right.count)
        if shared > 0, let a = left.baseAddress, let b = right.baseAddress {
            let order = unsafe memcmp(a, b, shared)
            if order != 0 { return Int(order) }
        }
        return unsafe Int(byte(left, shared, kind)) - Int(byte(right, shared, other.kind))
    }

    private func byte(_ name: Bytes, _ index: Int, _ kind: TreeEntry.Kind) -> UInt8 {
        if index < name.count { return unsafe name[index] }
        return kind == .folder ? UInt8(ascii: "/") : 0
    }
}
