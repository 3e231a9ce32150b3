/// Reads the data types of SSH (RFC 4251, section 5) one after another; nil wherever the bytes end too early.
struct WireReader {
    /// The most digits of a number that OpenSSH reads, in bytes.
    private static let longestNumber = 2048

    private var rest: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) {
        rest = bytes[...]
    }

    /// Whether all is read.
    var isAtEnd: Bool { rest.isEmpty }

    /// As many bytes as asked for.
    mutating func bytes(_ count: Int) -> [UInt8]? {
        guard count >= 0, count <= rest.count else { return nil }
        defer { rest = rest.dropFirst(count) }
        return Array(rest.prefix(count))
    }

    /// One byte.
    mutating func byte() -> UInt8? { rest.popFirst() }

    /// A number of four bytes, the highest first.
    mutating func uint32() -> UInt32? {
        bytes(4)?.reduce(0) { $0 << 8 | UInt32($1) }
    }

    /// Bytes with their length before them.
    mutating func string() -> [UInt8]? {
        uint32().flatMap { bytes(Int($0)) }
    }

    /// The bytes of a text, with its length before it. As OpenSSH does, it lets one zero byte at the end pass, and none elsewhere.
    mutating func characters() -> [UInt8]? {
        guard var bytes = string() else { return nil }
        if bytes.last == 0 { bytes.removeLast() }
        return bytes.contains(0) ? nil : bytes
    }

    /// A name or other text in UTF-8.
    mutating func text() -> String? {
        characters().flatMap { String(validating: $0, as: UTF8.self) }
    }

    /// A number that isn't negative, with its length before it: its bytes, the highest first, without zeros before them.
    mutating func number() -> [UInt8]? {
        guard let bytes = string(), bytes.first ?? 0 < 0x80 else { return nil }
        let digits = bytes.drop { $0 == 0 }
        return digits.count <= WireReader.longestNumber && bytes.count <= WireReader.longestNumber + 1 ? Array(digits) : nil
    }
}
