internal import Crypto
internal import CryptoExtras
internal import Foundation

extension KeyMaterial {
    // Made inside a browser: what is signed then is a document of the browser's, which isn't read here.
    private static let browserAlgorithm = "webauthn-sk-ecdsa-sha2-nistp256@openssh.com"

    /// What `signature`, an algorithm's name and what that algorithm yields, says of `data`.
    func verify(_ signature: [UInt8], of data: [UInt8]) -> CommitSignature.State {
        var reader = WireReader(signature)
        guard let algorithm = reader.text(), let value = reader.string() else { return .broken }
        switch self {
        case .securityKey(let key, let application):
            if algorithm == KeyMaterial.browserAlgorithm, type == .securityKeyECDSA256 { return .unchecked }
            guard algorithm == type.rawValue, let flags = reader.byte(), let counter = reader.bytes(4), reader.isAtEnd else {
                return .broken
            }
            // The lowest bit says that somebody touched the authenticator.
            guard flags & 1 == 1 else { return .broken }
            return key.check(value, of: Array(SHA256.hash(data: application)) + [flags] + counter + Array(SHA256.hash(data: data)))
        case .rsa(let modulus, let exponent):
            guard algorithm == "rsa-sha2-256" || algorithm == "rsa-sha2-512", reader.isAtEnd else { return .broken }
            let isLong = algorithm == "rsa-sha2-512"
            return KeyMaterial.checkRSA(value, of: data, modulus: modulus, exponent: exponent, isLong: isLong)
        case .ed25519, .point:
            return algorithm == type.rawValue && reader.isAtEnd ? check(value, of: data) : .broken
        }
    }

    private func check(_ value: [UInt8], of data: [UInt8]) -> CommitSignature.State {
        switch self {
        case .ed25519(let key):
            guard value.count == 64, let key = try? Curve25519.Signing.PublicKey(rawRepresentation: key) else { return .broken }
            return key.isValidSignature(value, for: data) ? .holds : .broken
        case .point(let type, let point):
            return KeyMaterial.checkECDSA(value, of: data, type: type, point: point) ? .holds : .broken
        case .rsa, .securityKey:
            return .unchecked
        }
    }

    private static func checkECDSA(_ value: [UInt8], of data: [UInt8], type: SigningKeyType, point: [UInt8]) -> Bool {
        // An uncompressed point is one byte and two numbers as wide as those of the signature.
        guard let numbers = pair(value, width: point.count / 2) else { return false }
        do {
            switch type {
            case .ecdsa256:
                let key = try P256.Signing.PublicKey(x963Representation: point)
                return key.isValidSignature(try P256.Signing.ECDSASignature(rawRepresentation: numbers), for: data)
            case .ecdsa384:
                let key = try P384.Signing.PublicKey(x963Representation: point)
                return key.isValidSignature(try P384.Signing.ECDSASignature(rawRepresentation: numbers), for: data)
            case .ecdsa521:
                let key = try P521.Signing.PublicKey(x963Representation: point)
                return key.isValidSignature(try P521.Signing.ECDSASignature(rawRepresentation: numbers), for: data)
            default:
                return false
            }
        } catch {
            return false
        }
    }

    /// The two numbers of an ECDSA signature one after the other, each filled up with zeros to `width` bytes.
    private static func pair(_ value: [UInt8], width: Int) -> [UInt8]? {
        var reader = WireReader(value)
        guard let first = reader.number(), let second = reader.number(), reader.isAtEnd else { return nil }
        guard first.count <= width, second.count <= width else { return nil }
        return padded(first, to: width) + padded(second, to: width)
    }

    private static func checkRSA(
        _ value: [UInt8], of data: [UInt8], modulus: [UInt8], exponent: [UInt8], isLong: Bool
    ) -> CommitSignature.State {
        // Below 2048 and above 8192 bits, or with a large exponent, swift-crypto takes no key.
        guard let key = try? _RSA.Signing.PublicKey(n: modulus, e: exponent) else { return .unchecked }
        guard value.count <= modulus.count else { return .broken }
        let signature = _RSA.Signing.RSASignature(rawRepresentation: padded(value, to: modulus.count))
        let holds =
            isLong
            ? key.isValidSignature(signature, for: SHA512.hash(data: data), padding: .insecurePKCS1v1_5)
            : key.isValidSignature(signature, for: SHA256.hash(data: data), padding: .insecurePKCS1v1_5)
        return holds ? .holds : .broken
    }

    private static func padded(_ bytes: [UInt8], to width: Int) -> [UInt8] {
        Array(repeating: 0, count: width - bytes.count) + bytes
    }
}
