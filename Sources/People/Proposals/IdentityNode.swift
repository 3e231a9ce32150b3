import CredenceVocabulary

/// An author who isn't the person by rule, with what was made out once of their name and address.
struct IdentityNode {
    let activity: AuthorActivity
    let address: SplitAddress
    /// What a mailmap makes of the address, where that is another.
    let canonical: String?
    /// The account's host and number, where the address tells them.
    let number: String?
    /// What stands before the `@`, where it may be a login: of addresses that hide an account, and where anybody may have it, nothing.
    let handle: String?
    /// Whether the address may be the person's with a slip: letters alone say too little, so the name must share a word with theirs, or be absent or
    /// no more than the address's own beginning.
    let mayBeSlip: Bool
    /// What leads to what the person gave of themselves, their name or login.
    let ownLinks: [IdentityLink]

    /// - Parameters:
    ///   - isNamed: whether the author has the person's name.
    ///   - logins: the person's logins, in lower case.
    ///   - words: the words of the person's names.
    ///   - placeholders: names that tell nobody from others, in lower case.
    init(_ activity: AuthorActivity, isNamed: Bool, logins: Set<String>, words: Set<String>, forms: NoReplyForms, placeholders: Set<String>)
    {
        self.activity = activity
        let author = activity.author
        address = SplitAddress(NameFold.address(author.email))
        let mapped = author.canonicalEmail == author.email ? nil : NameFold.address(author.canonicalEmail)
        canonical = mapped == address.whole ? nil : mapped
        let account = forms.accounts(of: address.whole).first
        number = account?.numberID
        let mayBeLogin = account == nil && address.local.utf8.count >= IdentityNode.shortestHandle && !placeholders.contains(address.local)
        handle = mayBeLogin ? address.local : nil
        let hasLogin = logins.contains(account?.login ?? address.local)
        var links: [IdentityLink] = []
        if isNamed { links.append(IdentityLink(rule: IdentityRule.sameName, via: nil)) }
        if hasLogin { links.append(IdentityLink(rule: account == nil ? IdentityRule.loginAsLocalPart : IdentityRule.sameLogin, via: nil)) }
        ownLinks = links
        mayBeSlip = account == nil && !hasLogin && IdentityNode.isNear(author.name, words: words, local: address.local)
    }

    // Shorter logins are many people's.
    private static let shortestHandle = 4

    private static func isNear(_ name: String, words: Set<String>, local: String) -> Bool {
        let own = IdentityNode.words(of: name)
        return own.isEmpty || !own.isDisjoint(with: words) || letters(NameFold.loose(name)).elementsEqual(letters(local))
    }

    private static func letters(_ text: String) -> some Sequence<Unicode.Scalar> { text.unicodeScalars.lazy.filter(isLetter) }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? (97...122).contains(scalar.value | 0x20) : scalar.properties.isAlphabetic
    }

    /// The words of a name that are long enough to say something.
    static func words(of name: String) -> Set<String> {
        Set(NameFold.loose(name).unicodeScalars.split { !isLetter($0) }.filter { $0.count > 2 }.map { String($0) })
    }
}
