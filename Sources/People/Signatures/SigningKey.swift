internal import Crypto
internal import Foundation

/// An OpenSSH public key.
package struct SigningKey: Hashable, Sendable {
    /// The type of the key.
    package let type: SigningKeyType
    /// The key as OpenSSH encodes it: what the base64 of its line holds.
    package let blob: [UInt8]
    /// What stands after the key on its line, without spaces around it; often empty.
    package let comment: String
    /// The key as `ssh-keygen -l` names it: `SHA256:` and the digest of the blob, in base64 without padding.
    package let fingerprint: String

    /// The key that `blob` encodes; nil when the type isn't known here or the blob isn't a whole key of its type.
    init?(blob: [UInt8], comment: String = "") {
        guard let material = KeyMaterial(blob) else { return nil }
        type = material.type
        self.blob = blob
        self.comment = comment
        let digest = Data(SHA256.hash(data: blob)).base64EncodedString()
        fingerprint = "SHA256:" + digest.prefix { $0 != "=" }
    }
}
