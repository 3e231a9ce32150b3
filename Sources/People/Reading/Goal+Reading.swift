extension Goal {
    /// The keys of one element of `goals`.
    enum Key: String, CaseIterable {
        case what, kind, by
    }

    /// The goal; nil, and the problems told, when it isn't said what or of which kind.
    init?(reading entry: Entry) {
        guard let section = Section(entry, Key.self) else { return nil }
        let what = section.required(.what)?.text()
        let kind = section.required(.kind)?.choice(Kind.self)
        let by = section[.by]?.day()
        guard let what, let kind else { return nil }
        self.init(what: what, kind: kind, by: by, line: entry.line)
    }
}
