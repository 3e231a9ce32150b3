extension Person {
    /// The keys of `person`.
    enum Key: String, CaseIterable {
        case name, addresses, names, notMine, logins, signingKeys
    }

    /// The person; nil, and the problems told, when name, or both address and login, are missing.
    init?(reading entry: Entry, words: KnownWords) {
        guard let section = Section(entry, Key.self) else { return nil }
        let name = section.required(.name)?.text()
        let addresses = Person.addresses(section[.addresses])
        let notMine = Person.addresses(section[.notMine])
        let logins = section[.logins].map { Person.logins($0, words: words) } ?? []
        if section.lacks(.addresses), section.lacks(.logins) {
            entry.refuse(
                "'\(entry.path)' has neither an address nor a login", remedy: "add addresses: [you@example.org] or logins: {github: you}")
        }
        for (_, address) in notMine.filter({ other in addresses.contains { $0.text.lowercased() == other.text.lowercased() } }) {
            section[.notMine]?.refuse(
                "\(Excerpt(address)) stands in both 'addresses' and 'notMine'", remedy: "keep it in the one that is true")
        }
        guard let name else { return nil }
        self.init(
            name: name, addresses: addresses.map(\.text), names: section.texts(.names), notMine: notMine.map(\.text), logins: logins,
            signingKeys: section[.signingKeys]?.list(of: "key").compactMap(SigningKey.line) ?? [])
    }

    private static func addresses(_ entry: Entry?) -> [(entry: Entry, text: String)] {
        entry?.list(of: "address").compactMap { entry in
            let allowed = "an e-mail address as commits carry it, for example ada@example.org"
            guard let text = entry.text(allowed) else { return nil }
            guard !text.contains(where: { $0.isWhitespace || $0 == "<" || $0 == ">" }) else {
                entry.refuse(allowed: allowed)
                return nil
            }
            return (entry, text)
        } ?? []
    }

    private static func logins(_ entry: Entry, words: KnownWords) -> [Login] {
        entry.pairs(of: "code hosts and logins").compactMap { key, value in
            // A host's whole name is always allowed: whoever runs one may call it as they like.
            guard let host = key.text(), let name = value.text("a login, for example adakaya") else { return nil }
            if !host.contains("."), key.word(among: words.hosts, what: "code host") == nil { return nil }
            guard !name.contains(where: { $0.isWhitespace || $0 == "@" || $0 == "/" }) else {
                value.refuse(allowed: "a login, for example adakaya")
                return nil
            }
            return Login(host: host, name: name)
        }
    }
}
