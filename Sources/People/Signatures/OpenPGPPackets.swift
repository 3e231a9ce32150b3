/// The packets of an OpenPGP message (RFC 9580, section 4.2), one after another.
struct OpenPGPPackets: Sequence, IteratorProtocol {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) {
        rest = bytes[...]
    }

    /// The next packet's tag and body; nil at the end, and where a header can't be or is one of the kinds that no signature has.
    mutating func next() -> (tag: UInt8, body: ArraySlice<UInt8>)? {
        guard let first = rest.popFirst(), first & 0x80 != 0 else { return nil }
        let isNew = first & 0x40 != 0
        guard let length = isNew ? OpenPGPPackets.newLength(&rest) : oldLength(first & 3), length <= rest.count else { return nil }
        defer { rest = rest.dropFirst(length) }
        return (isNew ? first & 0x3F : first >> 2 & 0xF, rest.prefix(length))
    }

    private mutating func oldLength(_ type: UInt8) -> Int? {
        type == 3 ? rest.count : OpenPGPPackets.number(&rest, width: 1 << Int(type))
    }

    /// The length of a packet in the newer format; nil for a partial one.
    private static func newLength(_ bytes: inout ArraySlice<UInt8>) -> Int? {
        guard let first = bytes.first, first < 224 || first == 255 else { return nil }
        return subpacketLength(&bytes)
    }

    /// The length of a subpacket of a signature.
    static func subpacketLength(_ bytes: inout ArraySlice<UInt8>) -> Int? {
        guard let first = bytes.popFirst() else { return nil }
        switch first {
        case ..<192: return Int(first)
        case 255: return number(&bytes, width: 4)
        default: return bytes.popFirst().map { (Int(first) - 192) << 8 + Int($0) + 192 }
        }
    }

    /// A number of `width` bytes, at most 4, the highest first.
    static func number(_ bytes: inout ArraySlice<UInt8>, width: Int) -> Int? {
        guard bytes.count >= width else { return nil }
        defer { bytes = bytes.dropFirst(width) }
        return bytes.prefix(width).reduce(0) { $0 << 8 | Int($1) }
    }
}
