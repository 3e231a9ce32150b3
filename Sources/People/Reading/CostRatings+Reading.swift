extension CostRatings {
    /// The keys of `costs.ratings`.
    enum Key: String, CaseIterable {
        case differentiation, promotion, transition, recognition
    }

    /// The ratings; nil, and the problem told, when they aren't a mapping.
    init?(reading entry: Entry) {
        guard let section = Section(entry, Key.self) else { return nil }
        let read = { (key: Key) in section[key]?.integer(in: 0...CostRatings.highest) }
        self.init(
            differentiation: read(.differentiation), promotion: read(.promotion), transition: read(.transition),
            recognition: read(.recognition))
    }
}
