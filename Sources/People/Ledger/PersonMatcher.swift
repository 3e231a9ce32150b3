import CredenceKnowledge

/// What names a person, made quick to ask.
struct PersonMatcher: Sendable {
    /// How a name and address lead to the person.
    enum Match: Sendable {
        case address
        case noreplyLogin
        case confirmedName
    }

    private let addresses: Set<String>
    private let notMine: Set<String>
    private let names: Set<String>
    private let looseName: String
    private let logins: [Login]
    private let forms: NoReplyForms
    // The accounts that addresses given tell with their numbers.
    private let numbered: [NoReplyAccount]

    init(_ person: Person, noreply: [NoReplyRule]) {
        addresses = Set(person.addresses.map(NameFold.exact)).subtracting([""])
        notMine = Set(person.notMine.map(NameFold.exact)).subtracting(addresses).subtracting([""])
        names = Set(person.names.map(NameFold.exact)).subtracting([""])
        looseName = NameFold.loose(person.name)
        logins = person.logins
        let forms = NoReplyForms(noreply)
        self.forms = forms
        numbered = addresses.sorted().compactMap { forms.accounts(of: $0).first }.filter { $0.number != nil }
    }

    /// How a name and an address, both made by `NameFold.exact`, lead to the person; nil when they don't.
    func match(name: String, email: String) -> Match? {
        if addresses.contains(email) { return .address }
        if notMine.contains(email) { return nil }
        if ownsNoReply(email) { return .noreplyLogin }
        return names.contains(name) ? .confirmedName : nil
    }

    /// Whether the person said that an address isn't theirs.
    func disowns(_ email: String) -> Bool { notMine.contains(email) }

    /// Whether the person gave an address.
    func gave(_ email: String) -> Bool { addresses.contains(email) }

    /// Whether an address hides one of the person's accounts.
    func ownsNoReply(_ email: String) -> Bool {
        !logins.isEmpty && forms.accounts(of: email).contains { logins.contains(where: $0.belongs) && accountBefore($0) == nil }
    }

    /// The account with the same login and another number that an address of the person's tells: hosts give logins anew, and numbers never.
    func accountBefore(_ account: NoReplyAccount) -> NoReplyAccount? {
        guard let number = account.number, !numbered.contains(where: { $0.host == account.host && $0.number == number }) else { return nil }
        return numbered.first { $0.host == account.host && $0.login == account.login }
    }

    /// Whether a name as written is the person's, but for case and diacritics.
    func sharesName(_ name: String) -> Bool {
        !looseName.isEmpty && NameFold.loose(name) == looseName
    }
}
