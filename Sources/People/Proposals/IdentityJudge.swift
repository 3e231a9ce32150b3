import CredenceKnowledge
import CredenceVocabulary

/// Weighs what speaks for and against an address, from what was seen and nothing else.
struct IdentityJudge {
    private let person: Person
    private let matcher: PersonMatcher
    private let forms: NoReplyForms
    private let logins: Set<String>
    // The numbers of the person's accounts, as `host#number`.
    private let numbers: Set<String>
    private let ownDays: Set<Day>

    init(person: Person, uses: [AddressUse], knowledge: Knowledge) {
        self.person = person
        let matcher = PersonMatcher(person, noreply: knowledge.noreply)
        let forms = NoReplyForms(knowledge.noreply)
        let own = uses.filter { matcher.gave($0.address) || matcher.ownsNoReply($0.address) }
        self.matcher = matcher
        self.forms = forms
        logins = Set(person.logins.map { $0.name.lowercased() })
        numbers = Set((own.map(\.address) + person.addresses.map(NameFold.exact)).compactMap { IdentityJudge.number($0, forms) })
        ownDays = own.reduce(into: []) { $0.formUnion($1.days) }
    }

    /// The proposal for an address; nil when nothing speaks for it or nothing is to be decided.
    func proposal(_ use: AddressUse) -> IdentityProposal? {
        guard use.commits > 0, !use.isBot, !matcher.gave(use.address), !matcher.disowns(use.address), use.yourCommits < use.commits else {
            return nil
        }
        let reasons = reasonsFor(use)
        guard !reasons.isEmpty else { return nil }
        return IdentityProposal(
            address: use.address, name: use.mainName, commits: use.commits, reasonsFor: reasons, reasonsAgainst: reasonsAgainst(use))
    }

    private func reasonsFor(_ use: AddressUse) -> [IdentityProposal.Reason] {
        var reasons: [IdentityProposal.Reason] = []
        let add = { (rule: RuleID, what: String) in reasons.append(.init(rule: rule, what: what)) }
        if isOwnNumber(use.address) {
            add(IdentityRule.sameAccountNumber, "it is the no-reply address of your account under another login")
        }
        if let count = use.yours[AttributionRule.mailmap] {
            add(IdentityRule.mailmap, "a mailmap leads \(count) of its \(use.commits) commits to you")
        }
        if let count = use.yours[AttributionRule.confirmedName] {
            add(IdentityRule.confirmedName, "\(count) of its \(use.commits) commits carry a name that you confirmed")
        }
        let named = use.names.reduce(0) { matcher.sharesName($1.key) ? $0 + $1.value : $0 }
        if named > 0 {
            add(IdentityRule.sameName, "\(named) of its \(use.commits) commits carry your name")
        } else if use.canonicalNames.contains(where: matcher.sharesName) {
            add(IdentityRule.sameName, "a mailmap gives its commits your name")
        }
        if let account = account(use.address) {
            if logins.contains(account.login) {
                add(IdentityRule.sameLogin, "it is the no-reply address of '\(account.login)' on \(account.host)")
            }
        } else if let local = use.address.split(separator: "@").first.map(String.init), logins.contains(local) {
            add(IdentityRule.loginAsLocalPart, "it begins with your login '\(local)'")
        }
        return reasons
    }

    private func reasonsAgainst(_ use: AddressUse) -> [IdentityProposal.Reason] {
        var reasons: [IdentityProposal.Reason] = []
        let confirmed = Set(person.names.map(NameFold.exact))
        let others = use.names.keys.filter { !matcher.sharesName($0) && !confirmed.contains(NameFold.exact($0)) && !$0.isEmpty }.sorted()
        if !others.isEmpty {
            let shown = others.prefix(3).map { "'\($0)'" }.joined(separator: ", ")
            let more = others.count > 3 ? " and \(others.count - 3) more" : ""
            reasons.append(.init(rule: IdentityRule.otherNames, what: "its commits also carry the name \(shown)\(more)"))
        }
        if let account = account(use.address), !logins.contains(account.login), !isOwnNumber(use.address) {
            reasons.append(
                .init(
                    rule: IdentityRule.otherAccount,
                    what: "it is the no-reply address of '\(account.login)' on \(account.host), a login that you didn't give"))
        }
        if IdentityJudge.isPlaceholder(use.address) {
            reasons.append(.init(rule: IdentityRule.placeholder, what: "many machines make up such an address"))
        }
        let shared = use.days.intersection(ownDays).count
        if shared > 0 {
            let days = shared == 1 ? "1 day" : "\(shared) days"
            reasons.append(.init(rule: IdentityRule.sameDays, what: "on \(days) commits were made under both this address and yours"))
        }
        return reasons
    }

    private func account(_ address: String) -> NoReplyAccount? {
        forms.accounts(of: address).first
    }

    private func isOwnNumber(_ address: String) -> Bool {
        IdentityJudge.number(address, forms).map(numbers.contains) ?? false
    }

    private static func number(_ address: String, _ forms: NoReplyForms) -> String? {
        forms.accounts(of: address).first.flatMap { account in account.number.map { "\(account.host)#\($0)" } }
    }

    private static func isPlaceholder(_ address: String) -> Bool {
        guard let at = address.lastIndex(of: "@") else { return true }
        let domain = address[address.index(after: at)...]
        return !domain.contains(".")
            || [".local", ".localdomain", ".(none)", ".lan", ".home", ".internal", ".example", ".invalid", ".test"]
                .contains(where: domain.hasSuffix)
            || ["example.com", "example.org", "example.net"].contains(where: { domain == $0 || domain.hasSuffix("." + $0) })
    }
}
