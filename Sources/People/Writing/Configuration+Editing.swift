extension Configuration {
    /// The configuration that an edit must lead to: the old one with this change and nothing else.
    func applying(_ change: ConfigurationChange) -> Configuration {
        replacing(person: person?.applying(change))
    }

    /// The same without the lines on which things stand, which an edit may move.
    var withoutLines: Configuration {
        let typed = credentials.typed.map {
            TypedCredential(
                name: $0.name, issuer: $0.issuer, issuedOn: $0.issuedOn, expiresOn: $0.expiresOn, status: $0.status, id: $0.id, url: $0.url,
                line: 0)
        }
        return Configuration(
            person: person, stage: stage, roles: roles, folders: folders, ignore: ignore,
            credentials: CredentialSources(
                files: credentials.files, documents: credentials.documents, trust: credentials.trust, typed: typed),
            claimedSkills: claimedSkills, work: work, education: education, projects: projects, goals: goals, costs: costs)
    }
}

extension Person {
    /// What stands in one of the lists that can be edited.
    subscript(list key: Key) -> [String] {
        switch key {
        case .addresses: addresses
        case .names: names
        case .notMine: notMine
        case .name, .logins, .signingKeys: []
        }
    }

    fileprivate func applying(_ change: ConfigurationChange) -> Person {
        let list = { (key: Key) in
            let kept = key == change.opposite ? self[list: key].filter { !change.isSame($0) } : self[list: key]
            return key == change.key && !kept.contains(where: change.isSame) ? kept + [change.value] : kept
        }
        return Person(
            name: name, addresses: list(.addresses), names: list(.names), notMine: list(.notMine), logins: logins,
            signingKeys: signingKeys)
    }
}
