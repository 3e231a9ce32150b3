/// The types of OpenSSH public keys that are known here, by the names that OpenSSH gives them.
package enum SigningKeyType: String, CaseIterable, Hashable, Sendable {
    case ed25519 = "ssh-ed25519"
    case ecdsa256 = "ecdsa-sha2-nistp256"
    case ecdsa384 = "ecdsa-sha2-nistp384"
    case ecdsa521 = "ecdsa-sha2-nistp521"
    case rsa = "ssh-rsa"
    case securityKeyEd25519 = "sk-ssh-ed25519@openssh.com"
    case securityKeyECDSA256 = "sk-ecdsa-sha2-nistp256@openssh.com"
}
