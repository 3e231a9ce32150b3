package import CredenceCredentials
internal import CredenceVocabulary

/// How a credential is put into words: always with how it was checked and its dates.
package enum CredentialWords {
    /// A sentence on a credential.
    package static func sentence(_ credential: Credential) -> String {
        var parts = [credential.title]
        if let issuer = credential.issuer { parts.append(issuer) }
        if let issued = credential.issuedOn { parts.append("issued \(issued)") }
        parts.append(validity(of: credential))
        return parts.joined(separator: ", ") + " (\(credential.verdict.rawValue))."
    }

    /// Until when it is valid, and whether that was stated or assumed.
    package static func validity(of credential: Credential) -> String {
        guard let expires = credential.expiresOn else { return "no expiry stated" }
        let verb = credential.verdict == .expired ? "expired" : "valid until"
        return "\(verb) \(expires)" + (credential.expiresAssumed ? " (assumed from the issuer's usual validity)" : "")
    }
}
