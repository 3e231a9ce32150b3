/// The bytes of an object that was read from a pack.
@safe final class PackedObject {
    let kind: ObjectKind
    /// How many deltas stood between the object and the whole one that it was made of.
    let depth: Int
    let count: Int
    /// The memory of the bytes; it ends with this object.
    let memory: UnsafeMutableBufferPointer<UInt8>

    /// Makes room for `count` bytes, which are undefined until they are written.
    init(_ kind: ObjectKind, count: Int, depth: Int) {
        (self.kind, self.depth, self.count) = (kind, depth, count)
        unsafe memory = .allocate(capacity: count)
    }

    deinit { unsafe memory.deallocate() }

    /// Lends the bytes to `body`.
    func lend<Result>(_ body: (ObjectKind, Span<UInt8>) -> Result) -> Result {
        withExtendedLifetime(self) { unsafe body(kind, UnsafeBufferPointer(memory).span) }
    }
}
