package import CredenceKnowledge

extension Person {
    /// The same person with what their commits show. Where only addresses were given they are named as most commits under these are; a name of
    /// one word, or one that machines carry, names nobody, and no mailmap names them.
    package func seen(in authors: [AuthorActivity], knowledge: Knowledge) -> Person {
        var person = self
        if name.isEmpty {
            person.seen.names = names(in: authors, knowledge: knowledge)
            person.name = person.seen.names.first ?? ""
        }
        person.seen.contested = contested(in: authors, forms: NoReplyForms(knowledge.noreply))
        return person
    }

    private func names(in authors: [AuthorActivity], knowledge: Knowledge) -> [String] {
        let own = Set(addresses.map(NameFold.address))
        var commits: [String: Int] = [:]
        for activity in authors where own.contains(NameFold.address(activity.author.email)) {
            let name = activity.author.name
            guard name.contains(where: \.isWhitespace), !knowledge.placeholderNames.contains(NameFold.exact(name)) else { continue }
            commits[name, default: 0] += activity.commits
        }
        return commits.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    }

    private func contested(in authors: [AuthorActivity], forms: NoReplyForms) -> [String: [String]] {
        guard !logins.isEmpty else { return [:] }
        let given = Set(addresses.compactMap { forms.accounts(of: NameFold.address($0)).first }.filter { $0.number != nil }.map(\.loginID))
        var numbers: [String: Set<String>] = [:]
        for activity in authors where activity.author.email.contains("@") {
            guard let account = forms.accounts(of: NameFold.address(activity.author.email)).first, let number = account.number,
                !given.contains(account.loginID), logins.contains(where: account.belongs)
            else { continue }
            numbers[account.loginID, default: []].insert(number)
        }
        return numbers.filter { $0.value.count > 1 }.mapValues { $0.sorted() }
    }
}
