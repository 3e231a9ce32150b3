/// What a text looks like from afar: its lines and their lengths.
struct TextShape {
    /// Lines as Git counts them: divided by line feeds, a last line without one included.
    private(set) var lines = 0
    /// Lines of nothing but white space.
    private(set) var blank = 0
    /// The bytes of the longest line.
    private(set) var longest = 0
    /// Lines of more than 500 bytes.
    private(set) var longLines = 0

    /// Looks over a whole text.
    init(_ bytes: Span<UInt8>) {
        var start = 0
        var isBlank = true
        for index in bytes.indices {
            let byte = bytes[index]
            if byte == 0x0A {
                close(index - start, isBlank)
                start = index + 1
                isBlank = true
            } else if !byte.isBlank {
                isBlank = false
            }
        }
        if start < bytes.count { close(bytes.count - start, isBlank) }
    }

    @inline(__always)
    private mutating func close(_ length: Int, _ isBlank: Bool) {
        lines += 1
        if isBlank { blank += 1 }
        if length > longest { longest = length }
        if length > 500 { longLines += 1 }
    }

    /// Whether a NUL stands in the first 8000 bytes, which is Git's rule for a binary file.
    static func isBinary(_ bytes: Span<UInt8>) -> Bool {
        for index in 0..<min(8000, bytes.count) where bytes[index] == 0 { return true }
        return false
    }
}
