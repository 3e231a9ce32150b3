import CredenceVocabulary

extension IdentityJudge {
    /// What speaks against an address.
    func reasonsAgainst(_ use: AddressUse) -> [IdentityProposal.Reason] {
        var reasons: [IdentityProposal.Reason] = []
        func add(_ rule: RuleID, _ what: String) { reasons.append(.init(rule: rule, what: what)) }
        let confirmed = Set(person.names.map(NameFold.exact))
        let others = use.names.keys.filter {
            !matcher.sharesName($0) && alias($0) == nil && !confirmed.contains(NameFold.exact($0)) && !$0.isEmpty
        }.sorted()
        if !others.isEmpty {
            let shown = others.prefix(3).map { "'\($0.shortened())'" }.joined(separator: ", ")
            let more = others.count > 3 ? " and \(others.count - 3) more" : ""
            let also = others.count == use.names.count ? "" : "also "
            add(IdentityRule.otherNames, "its commits \(also)carry the name \(shown)\(more)")
        }
        if placeholderNames.contains(NameFold.exact(use.mainName)) {
            add(IdentityRule.placeholderName, "many machines and people go by the name '\(use.mainName.shortened())'")
        }
        let account = forms.accounts(of: use.address).first
        if let account, !logins.contains(account.login), use.link(IdentityRule.sameAccountNumber) == nil {
            add(
                IdentityRule.otherAccount,
                "it is the no-reply address of '\(account.login.shortened())' on \(account.host.shortened()), and you listed no such login")
        }
        if let account, let number = account.number, let own = matcher.accountBefore(account)?.number {
            add(
                IdentityRule.otherAccountNumber,
                "it names the account number \(number) and your address \(own): a login that was given up is somebody else's when it is taken anew"
            )
        }
        if let account, case let rivals = matcher.rivals(account), !rivals.isEmpty {
            add(
                IdentityRule.otherAccountNumber,
                "addresses name this login with the account numbers \(rivals.prefix(4).joined(separator: ", ")), and only one can be yours unless you changed accounts"
            )
        }
        if let why = hosts.placeholder(use.address) {
            add(IdentityRule.placeholder, "no mail reaches it, and others may have made up the same: \(why)")
        } else if let host = employer(of: use), ownAddress(on: host) == nil {
            add(
                IdentityRule.otherHost, "you gave no address on \(host.shortened()), which may be a company's, a school's or somebody's own"
            )
        }
        let shared = use.days.intersection(ownDays).count
        if shared > 0 {
            add(
                IdentityRule.sameDays,
                "on \(use.days.count == 1 ? "its only day" : "\(shared) of its \(use.days.count) days") commits were made under your addresses too, as by two people or on two machines"
            )
        }
        let committed = use.committers.reduce(0) { own.contains($1.key) ? $0 + $1.value : $0 }
        if committed > 0 {
            add(IdentityRule.committedByYou, "you committed \(committed) of its \(use.commits) commits, as one does with another's patches")
        }
        return reasons
    }
}
