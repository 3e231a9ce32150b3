import CredenceKnowledge
import CredenceVocabulary

/// Puts into words what speaks for and against an address: facts that were seen, and no conclusion.
struct IdentityJudge {
    let person: Person
    let matcher: PersonMatcher
    let forms: NoReplyForms
    let logins: Set<String>
    let hosts: AddressHosts
    let placeholderNames: Set<String>
    let own: Set<String>
    let ownDays: Set<Day>

    init(person: Person, uses: [AddressUse], knowledge: Knowledge) {
        self.person = person
        let matcher = PersonMatcher(person, noreply: knowledge.noreply)
        self.matcher = matcher
        forms = NoReplyForms(knowledge.noreply)
        logins = Set(person.logins.map { $0.name.lowercased() })
        hosts = AddressHosts(knowledge.addressHosts)
        placeholderNames = knowledge.placeholderNames
        let mine = uses.filter { matcher.gave($0.address) || matcher.ownsNoReply($0.address) }
        own = Set(mine.map(\.address) + person.addresses.map(NameFold.exact))
        ownDays = mine.reduce(into: []) { $0.formUnion($1.days) }
    }

    /// The proposal for an address that something leads to the person.
    func proposal(_ use: AddressUse) -> IdentityProposal {
        IdentityProposal(
            address: use.address, name: use.mainName, commits: use.commits, reasonsFor: reasonsFor(use), reasonsAgainst: reasonsAgainst(use)
        )
    }

    private func reasonsFor(_ use: AddressUse) -> [IdentityProposal.Reason] {
        var reasons: [IdentityProposal.Reason] = []
        func add(_ rule: RuleID, _ what: String) { reasons.append(.init(rule: rule, what: what)) }
        let account = forms.accounts(of: use.address).first
        if let via = use.link(IdentityRule.sameAccountNumber)?.link.via, let account, let number = account.number {
            add(IdentityRule.sameAccountNumber, "it names the account number \(number) on \(account.host), as \(told(via))")
        }
        if let (link, commits) = use.link(IdentityRule.sameSigningKey), let via = link.via, let key = link.key {
            add(
                IdentityRule.sameSigningKey,
                "\(commits) of its \(use.commits) commits are by one who signs with the key \(key), as \(told(via))")
        }
        if let count = use.yours[AttributionRule.mailmap] {
            add(IdentityRule.mailmap, "a mailmap leads \(count) of its \(use.commits) commits to you")
        } else if let via = use.link(IdentityRule.mailmap)?.link.via {
            add(IdentityRule.mailmap, "a mailmap leads it to \(told(via, verb: ""))")
        }
        if let count = use.yours[AttributionRule.confirmedName] {
            add(IdentityRule.confirmedName, "\(count) of its \(use.commits) commits carry a name that you confirmed")
        }
        let named = use.names.reduce(0) { matcher.sharesName($1.key) ? $0 + $1.value : $0 }
        if named > 0 {
            add(
                IdentityRule.sameName,
                "\(named) of its \(use.commits) commits \(named == 1 ? "carries" : "carry") your name, \(person.name)")
        } else if use.link(IdentityRule.sameName) != nil {
            add(IdentityRule.sameName, "a mailmap gives its commits your name")
        }
        if let account, use.link(IdentityRule.sameLogin) != nil {
            add(IdentityRule.sameLogin, "it is the no-reply address of '\(account.login)' on \(account.host)")
        } else if use.link(IdentityRule.loginAsLocalPart) != nil {
            add(IdentityRule.loginAsLocalPart, "it begins with your login '\(use.address.prefix { $0 != "@" })'")
        }
        if let via = use.link(IdentityRule.similarAddress)?.link.via {
            add(IdentityRule.similarAddress, "it differs by one letter from \(told(via, verb: "")), and the names share a word")
        }
        // Few days say nothing by not being the same.
        if min(use.days.count, ownDays.count) >= 3, use.days.isDisjoint(with: ownDays) {
            add(
                IdentityRule.otherDays,
                "it was used on \(use.days.count) days and your addresses on \(ownDays.count), never both on the same day")
        }
        return reasons
    }

    private func told(_ address: String, verb: String = " does") -> String {
        own.contains(address) ? "your \(address)\(verb)" : "\(address)\(verb), which may be yours, too"
    }
}
