package import CredenceVocabulary

/// The rules by which an address is proposed, or spoken against.
package enum IdentityRule {
    /// The address hides an account with the number of one of the person's, under another login.
    package static let sameAccountNumber: RuleID = "same-account-number"
    /// Commits carry a signing key that commits of the person carry.
    package static let sameSigningKey: RuleID = "same-signing-key"
    /// A mailmap leads from the address to one of the person's.
    package static let mailmap: RuleID = "mailmap"
    /// Some of the commits carry a name that the person confirmed.
    package static let confirmedName: RuleID = "confirmed-name"
    /// Commits carry the person's name.
    package static let sameName: RuleID = "same-name"
    /// The address hides an account on another host with a login that the person gave.
    package static let sameLogin: RuleID = "same-login"
    /// What stands before the `@` is a login that the person gave, or that an address which is or may be theirs hides.
    package static let loginAsLocalPart: RuleID = "login-as-local-part"
    /// Commits carry a name that commits under the person's own addresses carry, and that isn't the one they gave.
    package static let sameAlias: RuleID = "same-alias"
    /// The address is on a host that gives addresses to its own people, and so is one of the person's.
    package static let sameHost: RuleID = "same-host"
    /// The address differs from one of the person's by one letter, and the name shares a word with theirs.
    package static let similarAddress: RuleID = "similar-address"
    /// The address and the person's own were never used on the same day.
    package static let otherDays: RuleID = "other-days"
    /// Commits carry other names, too.
    package static let otherNames: RuleID = "other-names"
    /// The address hides an account that the person didn't name.
    package static let otherAccount: RuleID = "other-account"
    /// The address names the person's login with another account number than theirs.
    package static let otherAccountNumber: RuleID = "other-account-number"
    /// The address is on a host that gives addresses to its own people, and the person has none there.
    package static let otherHost: RuleID = "other-host"
    /// The person committed what the address wrote, as one does with another's patches.
    package static let committedByYou: RuleID = "committed-by-you"
    /// The name could be that of anybody's machine.
    package static let placeholderName: RuleID = "placeholder-name"
    /// The address could be that of anybody's machine.
    package static let placeholder: RuleID = "placeholder-address"
    /// Both the address and the person's own were used on the same days.
    package static let sameDays: RuleID = "same-days"

    /// The rules that lead to an address, those first that are least often wrong.
    static let strongestFirst = [sameAccountNumber, sameSigningKey, mailmap, sameName, sameLogin, loginAsLocalPart, similarAddress]
}
