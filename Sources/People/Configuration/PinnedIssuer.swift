/// An issuer that the person decided to trust, with the key or document that speaks for it.
public struct PinnedIssuer: Sendable, Hashable {
    /// What the person pinned.
    public enum Anchor: Sendable, Hashable {
        /// A public key, as a `did:key` for example.
        case key(String)
        /// A saved document, and the SHA-256 (64 lower-case hexadecimal digits) that it must have where one was given.
        case document(path: String, sha256: String?)
    }

    /// The issuer's id, as credentials name it.
    public let issuer: String
    /// What speaks for the issuer.
    public let anchor: Anchor
    /// The line of `credence.yaml` on which the pin begins, counted from 1.
    public let line: Int

    package init(issuer: String, anchor: Anchor, line: Int) {
        self.issuer = issuer
        self.anchor = anchor
        self.line = line
    }
}
