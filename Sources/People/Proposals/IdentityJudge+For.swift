import CredenceVocabulary

extension IdentityJudge {
    /// What speaks for an address, strongest first.
    func reasonsFor(_ use: AddressUse) -> [IdentityProposal.Reason] {
        links(use) + names(use) + addresses(use) + days(use)
    }

    private func links(_ use: AddressUse) -> [IdentityProposal.Reason] {
        var reasons: [IdentityProposal.Reason] = []
        if let via = use.link(IdentityRule.sameAccountNumber)?.link.via, let account = forms.accounts(of: use.address).first,
            let number = account.number
        {
            reasons.append(
                .init(
                    rule: IdentityRule.sameAccountNumber,
                    what: "it names the account number \(number) on \(account.host), as \(told(via, " does"))"))
        }
        if let link = use.link(IdentityRule.sameSigningKey)?.link, let via = link.via, let key = link.key {
            reasons.append(
                .init(
                    rule: IdentityRule.sameSigningKey,
                    what: "signatures on its commits name the key \(key), as on those of \(told(via))"))
        }
        if let count = use.yours[AttributionRule.mailmap] {
            reasons.append(.init(rule: IdentityRule.mailmap, what: "a mailmap leads \(count) of its \(use.commits) commits to you"))
        } else if let via = use.link(IdentityRule.mailmap)?.link.via {
            reasons.append(.init(rule: IdentityRule.mailmap, what: "a mailmap leads it to \(told(via))"))
        }
        return reasons
    }

    private func names(_ use: AddressUse) -> [IdentityProposal.Reason] {
        var reasons: [IdentityProposal.Reason] = []
        if let count = use.yours[AttributionRule.confirmedName] {
            reasons.append(
                .init(rule: IdentityRule.confirmedName, what: "\(use.part(count, "carries", "carry")) a name that you confirmed"))
        }
        let named = use.names.filter { matcher.sharesName($0.key) }
        if let written = named.keys.min(by: { (named[$1] ?? 0, $0) < (named[$0] ?? 0, $1) }) {
            let count = named.values.reduce(0, +)
            // Accents and capitals are no difference, and the reader sees them.
            let given = written == person.name ? "your name, \(person.name)" : "your name, \(person.name), as '\(written.shortened())'"
            let name = person.seen.names.isEmpty ? given : "the name '\(written.shortened())', as commits of yours do"
            reasons.append(.init(rule: IdentityRule.sameName, what: "\(use.part(count, "carries", "carry")) \(name)"))
        } else if use.link(IdentityRule.sameName) != nil {
            reasons.append(.init(rule: IdentityRule.sameName, what: "a mailmap gives its commits a name of yours"))
        }
        let aliases = use.names.compactMap { name, count in alias(name).map { (name: name, count: count, via: $0) } }
        if let first = aliases.min(by: { ($1.count, $0.name) < ($0.count, $1.name) }) {
            reasons.append(
                .init(
                    rule: IdentityRule.sameAlias,
                    what:
                        "\(use.part(first.count, "carries", "carry")) the name '\(first.name.shortened())', as commits of your \(first.via) do"
                ))
        }
        return reasons
    }

    private func addresses(_ use: AddressUse) -> [IdentityProposal.Reason] {
        var reasons: [IdentityProposal.Reason] = []
        if let account = forms.accounts(of: use.address).first {
            if use.link(IdentityRule.sameLogin) != nil {
                reasons.append(
                    .init(
                        rule: IdentityRule.sameLogin,
                        what: "it is the no-reply address of '\(account.login.shortened())' on \(account.host.shortened())"))
            }
        } else if let link = use.link(IdentityRule.loginAsLocalPart)?.link {
            let login = String(use.address.prefix { $0 != "@" }).shortened()
            let what = link.via.map { "it begins with '\(login)', the login in \(told($0))" } ?? "it begins with your login '\(login)'"
            reasons.append(.init(rule: IdentityRule.loginAsLocalPart, what: what))
        }
        if let via = use.link(IdentityRule.similarAddress)?.link.via {
            reasons.append(
                .init(rule: IdentityRule.similarAddress, what: "it goes with the name and differs by one letter from \(told(via))"))
        }
        if let host = employer(of: use), let own = ownAddress(on: host) {
            reasons.append(.init(rule: IdentityRule.sameHost, what: "it is on \(host.shortened()), as your \(own) is"))
        }
        return reasons
    }

    private func days(_ use: AddressUse) -> [IdentityProposal.Reason] {
        // Few days say nothing by not being the same.
        guard min(use.days.count, ownDays.count) >= 3, use.days.isDisjoint(with: ownDays), let first = use.days.min(),
            let last = use.days.max(),
            let ownFirst = ownDays.min(), let ownLast = ownDays.max()
        else { return [] }
        let what =
            "it was used on \(use.days.count) days from \(first) to \(last), and what is yours on \(ownDays.count) from \(ownFirst) to \(ownLast), never both on the same day"
        return [.init(rule: IdentityRule.otherDays, what: what)]
    }

    private func told(_ address: String, _ verb: String = "") -> String {
        own.contains(address) ? "your \(address)\(verb)" : "\(address.shortened())\(verb), which may be yours too"
    }
}

extension AddressUse {
    /// How many of its commits do what a verb, for one and for many, says.
    func part(_ count: Int, _ one: String, _ many: String) -> String {
        switch (count == commits, count) {
        case (true, 1): "its only commit \(one)"
        case (true, 2): "both its commits \(many)"
        case (true, _): "all of its \(commits) commits \(many)"
        case (false, _): "\(count) of its \(commits) commits \(count == 1 ? one : many)"
        }
    }
}
