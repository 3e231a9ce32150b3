package import CredenceKnowledge

extension Person {
    /// The same person, named as most commits of their addresses are where only addresses were given. A name of one word, or one that machines
    /// carry, names nobody.
    package func named(by authors: [AuthorActivity], knowledge: Knowledge) -> Person {
        guard name.isEmpty else { return self }
        let own = Set(addresses.map(NameFold.exact))
        var commits: [String: Int] = [:]
        for activity in authors where own.contains(NameFold.exact(activity.author.email)) {
            let name = activity.author.canonicalName
            guard name.contains(where: \.isWhitespace), !knowledge.placeholderNames.contains(NameFold.exact(name)) else { continue }
            commits[name, default: 0] += activity.commits
        }
        guard let name = commits.min(by: { ($1.value, $0.key) < ($0.value, $1.key) })?.key else { return self }
        return Person(name: name, addresses: addresses, names: names, notMine: notMine, logins: logins, signingKeys: signingKeys)
    }
}
