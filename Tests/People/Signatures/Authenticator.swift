import Crypto
import Foundation

/// A security key made of software: what a hardware one signs, with keys of swift-crypto.
enum Authenticator {
    case ed25519(Curve25519.Signing.PrivateKey)
    case ecdsa(P256.Signing.PrivateKey)

    static let application = "ssh:"

    private var name: String {
        switch self {
        case .ed25519: "sk-ssh-ed25519@openssh.com"
        case .ecdsa: "sk-ecdsa-sha2-nistp256@openssh.com"
        }
    }

    /// The public key, as OpenSSH encodes it.
    var blob: [UInt8] {
        switch self {
        case .ed25519(let key):
            SSHWire.string(name) + SSHWire.string(Array(key.publicKey.rawRepresentation)) + SSHWire.string(Authenticator.application)
        case .ecdsa(let key):
            SSHWire.string(name) + SSHWire.string("nistp256") + SSHWire.string(Array(key.publicKey.x963Representation))
                + SSHWire.string(Authenticator.application)
        }
    }

    /// The line of the public key.
    var line: String { name + " " + Data(blob).base64EncodedString() + " key" }

    /// An armored signature of `payload`; bit 0 of `flags` says that somebody touched the key.
    func sign(_ payload: [UInt8], flags: UInt8 = 1, application: String = application, algorithm: String? = nil) throws -> [UInt8] {
        let message = SSHWire.signed(Array(SHA512.hash(data: payload)))
        let counter = SSHWire.uint32(1234)
        let data = Array(SHA256.hash(data: Array(application.utf8))) + [flags] + counter + Array(SHA256.hash(data: message))
        let value: [UInt8]
        switch self {
        case .ed25519(let key): value = Array(try key.signature(for: data))
        case .ecdsa(let key):
            let numbers = Array(try key.signature(for: data).rawRepresentation)
            value = SSHWire.number(numbers.prefix(32)) + SSHWire.number(numbers.suffix(32))
        }
        let signature = SSHWire.string(algorithm ?? name) + SSHWire.string(value) + [flags] + counter
        return SSHWire.armor(SSHWire.envelope(key: blob, value: signature))
    }
}
