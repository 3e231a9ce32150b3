package import CredenceVocabulary

/// The rules by which a commit falls into a row, in the order in which they are tried.
package enum AttributionRule {
    /// Two or more parents.
    package static let merge: RuleID = "merge"
    /// The author is in the table of bots.
    package static let bot: RuleID = "bot"
    /// The commit's own address is one of the person's.
    package static let address: RuleID = "address"
    /// Only the repository's mailmap leads to one of the person's addresses.
    package static let mailmap: RuleID = "mailmap"
    /// The address is the no-reply address that a code host gives to one of the person's logins.
    package static let noreplyLogin: RuleID = "noreply-login"
    /// The author's name is one that the person confirmed.
    package static let confirmedName: RuleID = "confirmed-name"
    /// A co-author's address is one of the person's.
    package static let coauthorAddress: RuleID = "coauthor-address"
    /// A co-author's address is the no-reply address of one of the person's logins.
    package static let coauthorNoreplyLogin: RuleID = "coauthor-noreply-login"
    /// A mailmap leads from a co-author's address to the person.
    package static let coauthorMailmap: RuleID = "coauthor-mailmap"
    /// The author's address is one that a program uses to write code for people.
    package static let assistant: RuleID = "assistant"
    /// A mailmap leads from the author to a known bot.
    package static let mailmapBot: RuleID = "mailmap-bot"
    /// A co-author's name is one that the person confirmed.
    package static let coauthorConfirmedName: RuleID = "coauthor-confirmed-name"
    /// The author's name is the person's, the address isn't.
    package static let sameName: RuleID = IdentityRule.sameName
    /// The person said that the address isn't theirs.
    package static let notMine: RuleID = "not-mine"
    /// Nothing else applied.
    package static let otherAuthor: RuleID = "other-author"

    /// The rule for a co-author by the rule for an author.
    static let asCoauthor: [RuleID: RuleID] = [
        address: coauthorAddress, mailmap: coauthorMailmap, noreplyLogin: coauthorNoreplyLogin, confirmedName: coauthorConfirmedName,
    ]

    /// What the rule of a line says, for a reader; nil for a rule that isn't known.
    package static func title(of line: Ledger.Line) -> String? {
        line.row == .maybeYours && line.rule == mailmap ? "a mailmap leads to one who may be you" : titles[line.rule]
    }

    package static let titles: [RuleID: String] = [
        merge: "joins two or more parents", bot: "the author is a known bot",
        assistant: "the author is an AI assistant", mailmapBot: "a mailmap says that the author is a known bot",
        address: "the author's address is yours",
        mailmap: "a mailmap leads to an address or name of yours",
        noreplyLogin: "the author's address is the no-reply address of your account",
        confirmedName: "you confirmed the author's name", coauthorAddress: "a co-author's address is yours",
        coauthorMailmap: "a mailmap leads from a co-author to an address or name of yours",
        coauthorNoreplyLogin: "a co-author's address is the no-reply address of your account",
        coauthorConfirmedName: "you confirmed a co-author's name",
        sameName: "the author has your name under an address that you didn't give",
        IdentityRule.sameAccountNumber: "the address names the account number of an address of yours",
        IdentityRule.sameSigningKey: "commits of the author carry the signing key of commits of yours",
        IdentityRule.sameLogin:
            "the address is the no-reply address of your login, on a host or with an account number that isn't known as yours",
        IdentityRule.loginAsLocalPart: "the address begins with your login, or with one that may be yours",
        IdentityRule.similarAddress: "the address differs from one of yours by one letter, and the name shares a word with yours",
        notMine: "you said that the author's address isn't yours", otherAuthor: "the author is somebody else",
    ]
}
