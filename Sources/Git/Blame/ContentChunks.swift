internal import CredenceVocabulary

/// A file's content in chunks, by which two files are told to be alike: a chunk ends with its line or after 64 bytes.
struct ContentChunks: Sendable {
    // How many bytes stand in chunks of each hash. It has as few values as git's: in large files chunks that differ fall together, and there too
    // both must find the same share.
    private let bytes: [UInt32: Int]
    private let size: Int

    private static let chunkLimit = 64
    private static let hashCount: UInt32 = 107_927

    /// How many different chunks there are.
    var count: Int { bytes.count }

    /// The chunks of a blob; nil when it is too large.
    ///
    /// - Throws: `GitError` when it can't be read.
    init?(of blob: ObjectID, in source: borrowing some ObjectSource & ~Copyable) throws(GitError) {
        guard let chunks = try source.read(blob, atMost: RenameFinder.sizeLimit, { _, bytes in ContentChunks(bytes) }) else { return nil }
        self = chunks
    }

    init(_ text: Span<UInt8>) {
        size = text.count
        bytes = unsafe text.withUnsafeBufferPointer { text in
            let isText = unsafe !text.isBinary
            var found: [UInt32: Int] = [:]
            var start = 0
            while start < text.count {
                let limit = min(text.count, start + ContentChunks.chunkLimit)
                var end = unsafe (text.firstIndex(of: UInt8(ascii: "\n"), from: start, to: limit) ?? limit - 1) + 1
                // The carriage return doesn't count as one of the 64.
                if unsafe isText && end < text.count && text[end - 1] == UInt8(ascii: "\r") && text[end] == UInt8(ascii: "\n") { end += 1 }
                // In texts the line feed of another system makes no difference.
                let isCRLF = unsafe isText && end - start >= 2 && text[end - 1] == UInt8(ascii: "\n") && text[end - 2] == UInt8(ascii: "\r")
                let hash = unsafe ContentChunks.hash(text, from: start, to: isCRLF ? end - 2 : end, endsLine: isCRLF)
                found[hash, default: 0] += isCRLF ? end - start - 1 : end - start
                start = end
            }
            return found
        }
    }

    /// The hash of git's similarity index: two numbers that turn each other by seven bits with each byte.
    private static func hash(_ text: Bytes, from start: Int, to end: Int, endsLine: Bool) -> UInt32 {
        var (first, second): (UInt32, UInt32) = (0, 0)
        func add(_ byte: UInt8) {
            (first, second) = ((first << 7 ^ second >> 25) &+ UInt32(byte), second << 7 ^ first >> 25)
        }
        for index in start..<end { unsafe add(text[index]) }
        if endsLine { add(UInt8(ascii: "\n")) }
        return (first &+ second &* 0x61) % hashCount
    }

    /// Whether both have sizes that let them share half of the larger one.
    func isNear(_ other: ContentChunks) -> Bool { min(size, other.size) * 2 >= max(size, other.size) }

    /// The share of content that both have, 0 to 1, of the larger one.
    func similarity(to other: ContentChunks) -> Double {
        let larger = max(size, other.size)
        guard larger > 0, isNear(other) else { return 0 }
        let (few, many) = bytes.count <= other.bytes.count ? (bytes, other.bytes) : (other.bytes, bytes)
        var shared = 0
        for (hash, count) in few { shared += min(count, many[hash] ?? 0) }
        return Double(shared) / Double(larger)
    }
}
