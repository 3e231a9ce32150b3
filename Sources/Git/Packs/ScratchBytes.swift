/// Memory that is used again and again, for what is needed only for a moment.
@safe struct ScratchBytes: ~Copyable {
    private var memory = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 16)

    deinit { unsafe memory.deallocate() }

    /// Room for `count` bytes, undefined; it ends at the next call.
    mutating func room(for count: Int) -> UnsafeMutableBufferPointer<UInt8> {
        if unsafe count > memory.count {
            unsafe memory.deallocate()
            unsafe memory = .allocate(capacity: max(count, 2 * memory.count))
        }
        return unsafe UnsafeMutableBufferPointer(rebasing: memory[..<count])
    }
}
