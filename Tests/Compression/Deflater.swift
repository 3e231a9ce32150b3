import CZlib
import Testing

/// Streams made by zlib itself, to be inflated again.
enum Deflater {
    /// `bytes` as a zlib stream.
    static func deflate(_ bytes: [UInt8]) throws -> [UInt8] {
        var length = compressBound(UInt(bytes.count))
        var stream = [UInt8](repeating: 0, count: Int(length))
        let result = unsafe compress(&stream, &length, bytes, UInt(bytes.count))
        try #require(result == Z_OK)
        return Array(stream.prefix(Int(length)))
    }
}
