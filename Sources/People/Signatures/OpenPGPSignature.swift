/// Whom an OpenPGP signature names as its issuer (RFC 9580, section 5.2; version 5 as in LibrePGP).
enum OpenPGPSignature {
    private static let signatureTag: UInt8 = 2
    private static let issuerID: UInt8 = 16
    private static let issuerFingerprint: UInt8 = 33

    /// The fingerprint or else the key id of the first signature, in upper-case hexadecimal digits; nil when it gives none.
    static func key(_ armored: [UInt8]) -> String? {
        guard let bytes = OpenPGPArmor.decode(armored) else { return nil }
        return OpenPGPPackets(bytes).first { $0.tag == signatureTag }.flatMap { issuer($0.body) }.map(hexadecimal)
    }

    private static func issuer(_ packet: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        var rest = packet
        switch rest.popFirst() {
        case 3:
            // The length of what is hashed, the type and the time stand before the id.
            let id = rest.dropFirst(6).prefix(8)
            return rest.first == 5 && id.count == 8 ? id : nil
        case 4, 5: return issuer(areas: rest.dropFirst(3), width: 2)
        case 6: return issuer(areas: rest.dropFirst(3), width: 4)
        default: return nil
        }
    }

    /// The issuer that the hashed or else the unhashed area names, by fingerprint or else by id.
    private static func issuer(areas: ArraySlice<UInt8>, width: Int) -> ArraySlice<UInt8>? {
        var rest = areas
        var subpackets: [(type: UInt8, body: ArraySlice<UInt8>)] = []
        for _ in 0..<2 {
            guard let length = OpenPGPPackets.number(&rest, width: width), length <= rest.count else { return nil }
            subpackets += self.subpackets(rest.prefix(length))
            rest = rest.dropFirst(length)
        }
        let fingerprint = subpackets.first { type, body in
            // Its first byte is the version of the key.
            type == issuerFingerprint && (body.first == 4 && body.count == 21 || (5...6).contains(body.first ?? 0) && body.count == 33)
        }
        return fingerprint?.body.dropFirst() ?? subpackets.first { $0.type == issuerID && $0.body.count == 8 }?.body
    }

    private static func subpackets(_ area: ArraySlice<UInt8>) -> [(type: UInt8, body: ArraySlice<UInt8>)] {
        var rest = area
        var found: [(type: UInt8, body: ArraySlice<UInt8>)] = []
        while let length = OpenPGPPackets.subpacketLength(&rest), length > 0, length <= rest.count, let type = rest.first {
            // The highest bit says only that the subpacket must be understood.
            found.append((type & 0x7F, rest.prefix(length).dropFirst()))
            rest = rest.dropFirst(length)
        }
        return found
    }

    private static func hexadecimal(_ bytes: ArraySlice<UInt8>) -> String {
        bytes.map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true) }.joined()
    }
}
