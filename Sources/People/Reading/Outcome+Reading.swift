extension Outcome {
    /// The keys of one element of a project's `outcomes`.
    enum Key: String, CaseIterable {
        case text, figure, unit, source, on
    }

    /// The outcome; nil, and the problems told, when it has no text.
    init?(reading entry: Entry) {
        guard let section = Section(entry, Key.self) else { return nil }
        let text = section.required(.text)?.paragraph()
        let figure = section[.figure]?.number()
        let (unit, source, on) = (section[.unit]?.text(), section[.source]?.paragraph(), section[.on]?.day())
        guard let text else { return nil }
        self.init(text: text, figure: figure, unit: unit, source: source, on: on)
    }
}
