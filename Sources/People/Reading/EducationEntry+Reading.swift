extension EducationEntry {
    /// The keys of one element of `education`.
    enum Key: String, CaseIterable {
        case kind, title, from, to
    }

    /// The course of study; nil, and the problems told, when kind or title are missing.
    init?(reading entry: Entry) {
        guard let section = Section(entry, Key.self) else { return nil }
        let kind = section.required(.kind)?.choice(Kind.self)
        let title = section.required(.title)?.text()
        let (from, to) = Month.span(from: section[.from], to: section[.to])
        guard let kind, let title else { return nil }
        self.init(kind: kind, title: title, from: from, to: to)
    }
}
