import CredenceVocabulary

extension ProjectNote {
    /// The keys of one project under `projects`.
    enum Key: String, CaseIterable {
        case title, `private`, hide, role, domains, outcomes
    }

    /// The keys of a project's `domains`.
    enum DomainKey: String, CaseIterable {
        case pin, exclude
    }

    /// The note; nil, and the problem told, when it isn't a mapping.
    init?(reading entry: Entry, words: KnownWords) {
        guard let section = Section(entry, Key.self) else { return nil }
        let domains = section[.domains].flatMap { Section($0, DomainKey.self) }
        let read = { (key: DomainKey) in
            domains?[key]?.list(of: "domain").compactMap { $0.word(among: words.domains, what: "domain").map { DomainID($0) } } ?? []
        }
        let (pinned, excluded) = (read(.pin), read(.exclude))
        for domain in excluded where pinned.contains(domain) {
            domains?[.exclude]?.refuse("'\(domain)' is both pinned and excluded", remedy: "keep it in the one that is true")
        }
        self.init(
            title: section[.title]?.text(), isPrivate: section[.private]?.boolean() ?? false, isHidden: section[.hide]?.boolean() ?? false,
            role: section[.role]?.text(), pinned: pinned, excluded: excluded, outcomes: section.sections(.outcomes, Outcome.init(reading:)))
    }
}
