package import CredenceVocabulary

/// The rules by which an address is proposed, or spoken against.
package enum IdentityRule {
    /// The address hides an account with the number of one of the person's, under another login.
    package static let sameAccountNumber: RuleID = "same-account-number"
    /// A mailmap leads from the address to one of the person's.
    package static let mailmap: RuleID = "mailmap"
    /// Some of the commits carry a name that the person confirmed.
    package static let confirmedName: RuleID = "confirmed-name"
    /// Commits carry the person's name.
    package static let sameName: RuleID = "same-name"
    /// The address hides an account on another host with a login that the person gave.
    package static let sameLogin: RuleID = "same-login"
    /// What stands before the `@` is a login that the person gave.
    package static let loginAsLocalPart: RuleID = "login-as-local-part"
    /// Commits carry other names, too.
    package static let otherNames: RuleID = "other-names"
    /// The address hides an account that the person didn't name.
    package static let otherAccount: RuleID = "other-account"
    /// The address could be that of anybody's machine.
    package static let placeholder: RuleID = "placeholder-address"
    /// Both the address and the person's own were used on the same days.
    package static let sameDays: RuleID = "same-days"
}
