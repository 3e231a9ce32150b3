import CredenceVocabulary

/// An author who isn't the person by rule, with what was made out once of their name and address.
struct IdentityNode {
    private let activity: AuthorActivity
    private let address: SplitAddress
    /// What a mailmap makes of the address, where that is another.
    private let canonical: String?
    private let number: String?
    private let isNamed: Bool
    private let isHidden: Bool
    private let loginRule: RuleID?

    /// - Parameters:
    ///   - isNamed: whether the author has the person's name.
    ///   - logins: the person's logins, in lower case.
    init(_ activity: AuthorActivity, isNamed: Bool, logins: Set<String>, forms: NoReplyForms) {
        self.activity = activity
        self.isNamed = isNamed
        let author = activity.author
        address = SplitAddress(NameFold.exact(author.email))
        let mapped = author.canonicalEmail == author.email ? nil : NameFold.exact(author.canonicalEmail)
        canonical = mapped == address.whole ? nil : mapped
        let account = forms.accounts(of: address.whole).first
        number = account?.numberID
        isHidden = account != nil
        if let account {
            loginRule = logins.contains(account.login) ? IdentityRule.sameLogin : nil
        } else {
            loginRule = logins.contains(address.local) ? IdentityRule.loginAsLocalPart : nil
        }
    }

    /// What leads to those who are known, strongest first.
    func links(to known: KnownIdentity) -> [IdentityLink] {
        var links: [IdentityLink] = []
        if let number, let via = known.numbers[number] { links.append(IdentityLink(rule: IdentityRule.sameAccountNumber, via: via)) }
        if let key = activity.keys.keys.filter({ known.keys[$0] != nil }).min() {
            links.append(IdentityLink(rule: IdentityRule.sameSigningKey, via: known.keys[key], key: key))
        }
        if let canonical, known.proposed.contains(canonical) { links.append(IdentityLink(rule: IdentityRule.mailmap, via: canonical)) }
        if isNamed { links.append(IdentityLink(rule: IdentityRule.sameName, via: nil)) }
        if let loginRule {
            links.append(IdentityLink(rule: loginRule, via: nil))
        } else if !isHidden, let via = known.slip(of: address, name: activity.author.name) {
            links.append(IdentityLink(rule: IdentityRule.similarAddress, via: via))
        }
        return links
    }
}
