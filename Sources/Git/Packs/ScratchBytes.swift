/// Memory that is used again and again, for what is needed only for a moment.
@safe struct ScratchBytes: ~Copyable {
    private var memory = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 16)

    deinit { unsafe memory.deallocate() }

    /// More isn't kept for later, in bytes.
    private static let keptLimit = 16 << 20

    /// Room for `count` bytes, undefined; it ends at the next call.
    mutating func room(for count: Int) -> UnsafeMutableBufferPointer<UInt8> {
        let isOverlarge = unsafe memory.count > ScratchBytes.keptLimit && count <= ScratchBytes.keptLimit
        if unsafe count > memory.count || isOverlarge {
            let doubled = unsafe min(2 * memory.count, ScratchBytes.keptLimit)
            unsafe memory.deallocate()
            unsafe memory = .allocate(capacity: max(count, doubled))
        }
        return unsafe UnsafeMutableBufferPointer(rebasing: memory[..<count])
    }
}
