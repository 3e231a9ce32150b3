import CredenceVocabulary

/// What leads from an author to the person.
struct IdentityLink: Hashable, Sendable {
    /// The rule; one of `IdentityRule`.
    let rule: RuleID
    /// The address that it leads to; nil where it leads to what the person gave of themselves, a name or login.
    let via: String?
    /// The signing key that both carry; nil for other rules.
    var key: String?
}
