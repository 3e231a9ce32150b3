/// The bytes of an object that was read.
@safe final class PackedObject {
    let kind: ObjectKind
    /// How many deltas stood between the object and the whole one that it was made of.
    let depth: Int
    let count: Int
    /// The memory of the bytes; it ends with this object.
    let memory: UnsafeMutableBufferPointer<UInt8>
    /// The same with what stands before them.
    let allMemory: UnsafeMutableBufferPointer<UInt8>

    /// Makes room for `count` bytes, which are undefined until they are written, and for those of a header before them.
    init(_ kind: ObjectKind, count: Int, depth: Int, header: Int = 0) {
        (self.kind, self.depth, self.count) = (kind, depth, count)
        unsafe allMemory = .allocate(capacity: header + count)
        unsafe memory = UnsafeMutableBufferPointer(rebasing: allMemory[header...])
    }

    deinit { unsafe allMemory.deallocate() }

    /// Lends the bytes to `body`.
    func lend<Result>(_ body: (ObjectKind, Span<UInt8>) -> Result) -> Result {
        withExtendedLifetime(self) { unsafe body(kind, UnsafeBufferPointer(memory).span) }
    }
}
