extension WorkEntry {
    /// The keys of one element of `work`.
    enum Key: String, CaseIterable {
        case title, organization, from, to, led
    }

    /// The position; nil, and the problems told, when it has no title.
    init?(reading entry: Entry) {
        guard let section = Section(entry, Key.self) else { return nil }
        let title = section.required(.title)?.text()
        let (from, to) = Month.span(from: section[.from], to: section[.to])
        let (organization, led) = (section[.organization]?.text(), section[.led]?.integer(in: 0...1_000_000))
        guard let title else { return nil }
        self.init(title: title, organization: organization, from: from, to: to, led: led)
    }
}
