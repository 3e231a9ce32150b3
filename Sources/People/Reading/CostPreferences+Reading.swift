extension CostPreferences {
    /// The keys of `costs`.
    enum Key: String, CaseIterable {
        case reimbursement, ratings
    }

    /// The preferences; nil, and the problem told, when they aren't a mapping.
    init?(reading entry: Entry) {
        guard let section = Section(entry, Key.self) else { return nil }
        let part = section[.reimbursement]?.number()
        if let part, !(0...1).contains(part) {
            section[.reimbursement]?.refuse(allowed: "a number from 0 to 1, the part that the employer pays")
        }
        self.init(reimbursement: part, ratings: section[.ratings].flatMap(CostRatings.init(reading:)))
    }
}
