/// A 64-bit hash of the bytes of a line; equal hashes are compared byte by byte where that matters.
enum LineHash {
    private static let factor: UInt64 = 0xff51_afd7_ed55_8ccd

    static func hash(_ bytes: Bytes, from start: Int, to end: Int) -> UInt64 {
        guard let base = unsafe UnsafeRawPointer(bytes.baseAddress), end <= bytes.count, start <= end else { return 0 }
        var hash = UInt64(end - start) &* 0x9e37_79b9_7f4a_7c15
        var index = start
        while index + 8 <= end {
            hash = unsafe (hash ^ base.loadUnaligned(fromByteOffset: index, as: UInt64.self)) &* factor
            hash ^= hash >> 32
            index += 8
        }
        var tail: UInt64 = 0
        while index < end {
            tail = unsafe tail << 8 | UInt64(bytes[index])
            index += 1
        }
        hash = (hash ^ tail) &* factor
        return hash ^ hash >> 29
    }
}
