/// The one word shown for a credential: the first of these that applies.
public enum Verdict: String, CaseIterable, Sendable {
    case noBadge = "no-badge"
    case malformed
    case rejected
    case tampered
    case revoked
    case suspended
    case expired
    case notYetValid = "not-yet-valid"
    case verified
    case intact
    case unsupported
    case unsigned
    case unverifiedOffline = "unverified-offline"
    case unverifiable
    case selfDeclared = "self-declared"
}
