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
    private let looseNames: Set<String>
    private let logins: [Login]
    private let forms: NoReplyForms
    // The accounts that addresses given tell with their numbers.
    private let numbered: [NoReplyAccount]
    private let contested: [String: [String]]

    init(_ person: Person, noreply: [NoReplyRule]) {
        addresses = Set(person.addresses.map(NameFold.address)).subtracting([""])
        notMine = Set(person.notMine.map(NameFold.address)).subtracting(addresses).subtracting([""])
        names = Set(person.names.map(NameFold.exact)).subtracting([""])
        looseNames = Set(([person.name] + person.seen.names).map(NameFold.loose)).subtracting([""])
        logins = person.logins
        contested = person.seen.contested
        let forms = NoReplyForms(noreply)
        self.forms = forms
        numbered = addresses.sorted().compactMap { forms.accounts(of: $0).first }.filter { $0.number != nil }
    }

    /// How a name and an address, made by `NameFold.exact` and `NameFold.address`, lead to the person; nil when they don't.
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
        !logins.isEmpty
            && forms.accounts(of: email).contains { logins.contains(where: $0.belongs) && accountBefore($0) == nil && rivals($0).isEmpty }
    }

    /// The numbers with which addresses name the account's login, where there are several and none is known to be the person's.
    func rivals(_ account: NoReplyAccount) -> [String] { account.number == nil ? [] : contested[account.loginID] ?? [] }

    /// The account with the same login and another number that an address of the person's tells: hosts give logins anew, and numbers never.
    func accountBefore(_ account: NoReplyAccount) -> NoReplyAccount? {
        guard let number = account.number, !numbered.contains(where: { $0.host == account.host && $0.number == number }) else { return nil }
        return numbered.first { $0.host == account.host && $0.login == account.login }
    }

    /// Whether a name as written is one of the person's, but for case and diacritics.
    func sharesName(_ name: String) -> Bool {
        !looseNames.isEmpty && looseNames.contains(NameFold.loose(name))
    }
}
