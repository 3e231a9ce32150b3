internal import Crypto

/// A signature as `ssh-keygen -Y sign` makes it (OpenSSH's PROTOCOL.sshsig).
struct SSHSignature {
    private static let preamble = Array("SSHSIG".utf8)
    private static let namespace = "git"

    private let keyBlob: [UInt8]
    private let namespace: String
    private let hash: String
    private let value: [UInt8]

    /// The parts of a signature; nil when one is missing, something stands after the last, or its version is newer than 1.
    init?(_ bytes: [UInt8]) {
        var reader = WireReader(bytes)
        guard reader.bytes(SSHSignature.preamble.count) == SSHSignature.preamble, let version = reader.uint32(), version <= 1,
            // What is reserved is read over: as OpenSSH, whatever it holds, takes it as empty in what is signed.
            let keyBlob = reader.string(), let namespace = reader.text(), reader.string() != nil, let hash = reader.text(),
            let value = reader.string(), reader.isAtEnd
        else { return nil }
        self.keyBlob = keyBlob
        self.namespace = namespace
        self.hash = hash
        self.value = value
    }

    /// What an armored signature says of `payload`.
    static func read(_ armored: [UInt8], payload: @autoclosure () -> [UInt8]) -> CommitSignature {
        let signature = SSHArmor.decode(armored).flatMap(SSHSignature.init)
        let key = signature.flatMap { SigningKey(blob: $0.keyBlob) }
        return CommitSignature(kind: .ssh, key: key?.fingerprint, state: signature?.verify(payload) ?? .broken)
    }

    private func verify(_ payload: () -> [UInt8]) -> CommitSignature.State {
        guard namespace == SSHSignature.namespace, hash == "sha256" || hash == "sha512" else { return .broken }
        guard let key = KeyMaterial(keyBlob) else {
            var reader = WireReader(keyBlob)
            guard let type = reader.text() else { return .broken }
            // A type that isn't known here may well be a good one; one that is known isn't whole.
            return SigningKeyType(rawValue: type) == nil ? .unchecked : .broken
        }
        return key.verify(value, of: signed(payload()))
    }

    /// What was signed.
    private func signed(_ payload: [UInt8]) -> [UInt8] {
        let digest = hash == "sha256" ? Array(SHA256.hash(data: payload)) : Array(SHA512.hash(data: payload))
        let strings = [Array(SSHSignature.namespace.utf8), [], Array(hash.utf8), digest]
        return strings.reduce(SSHSignature.preamble) { bytes, string in
            // None is longer than 64 bytes.
            bytes + [0, 0, 0, UInt8(truncatingIfNeeded: string.count)] + string
        }
    }
}
