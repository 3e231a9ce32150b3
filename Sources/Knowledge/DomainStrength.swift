public import CredenceVocabulary

/// How strongly something speaks for a domain.
public struct DomainStrength: Hashable, Sendable {
    /// The domain.
    public let domain: DomainID
    /// 3 says it all, 2 is strong, 1 is a hint that needs company.
    public let strength: Int

    package init(domain: DomainID, strength: Int) {
        self.domain = domain
        self.strength = strength
    }
}
