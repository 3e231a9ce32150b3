/// What the blob of a public key holds.
enum KeyMaterial {
    case ed25519([UInt8])
    /// A point on the curve that the key's type names, uncompressed.
    case point(SigningKeyType, [UInt8])
    case rsa(modulus: [UInt8], exponent: [UInt8])
    /// A key that lives in an authenticator, for one application.
    indirect case securityKey(KeyMaterial, application: [UInt8])

    /// The parts of a key; nil when its type isn't known here, a part is missing or too long, or something stands after the last.
    init?(_ blob: [UInt8]) {
        var reader = WireReader(blob)
        guard let type = reader.text().flatMap(SigningKeyType.init), let material = KeyMaterial.read(type, from: &reader), reader.isAtEnd
        else { return nil }
        self = material
    }

    /// The type of the key.
    var type: SigningKeyType {
        switch self {
        case .ed25519: .ed25519
        case .point(let type, _): type
        case .rsa: .rsa
        case .securityKey(.ed25519, _): .securityKeyEd25519
        case .securityKey: .securityKeyECDSA256
        }
    }

    private static func read(_ type: SigningKeyType, from reader: inout WireReader) -> KeyMaterial? {
        switch type {
        case .ed25519: return reader.string().flatMap { $0.count == 32 ? .ed25519($0) : nil }
        case .ecdsa256: return point(type, curve: "nistp256", width: 32, from: &reader)
        case .ecdsa384: return point(type, curve: "nistp384", width: 48, from: &reader)
        case .ecdsa521: return point(type, curve: "nistp521", width: 66, from: &reader)
        case .rsa:
            guard let exponent = reader.number(), let modulus = reader.number(), !exponent.isEmpty, !modulus.isEmpty else { return nil }
            return .rsa(modulus: modulus, exponent: exponent)
        case .securityKeyEd25519: return securityKey(read(.ed25519, from: &reader), from: &reader)
        case .securityKeyECDSA256: return securityKey(read(.ecdsa256, from: &reader), from: &reader)
        }
    }

    private static func point(_ type: SigningKeyType, curve: String, width: Int, from reader: inout WireReader) -> KeyMaterial? {
        guard reader.text() == curve, let point = reader.string(), point.count == 1 + 2 * width, point.first == 4 else { return nil }
        return .point(type, point)
    }

    private static func securityKey(_ key: KeyMaterial?, from reader: inout WireReader) -> KeyMaterial? {
        guard let key, let application = reader.characters() else { return nil }
        return .securityKey(key, application: application)
    }
}
