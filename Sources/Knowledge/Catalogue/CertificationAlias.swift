package import CredenceVocabulary

/// Another name of a certification.
package struct CertificationAlias: Hashable, Sendable {
    /// The name in normal form.
    package let name: String
    /// The certification.
    package let certification: CertificationID
    /// Whether it counts only as a whole field together with an agreeing issuer.
    package let isExactOnly: Bool
}
