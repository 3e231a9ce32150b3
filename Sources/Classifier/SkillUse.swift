public import CredenceVocabulary

/// A skill that files of the person show.
public struct SkillUse: Hashable, Sendable {
    /// The skill.
    public let id: SkillID
    /// How many import statements or files show it.
    public let count: Int
    /// The best places, at most eight.
    public let places: [Place]
    /// The day of the first use that is still there, as far as it was looked for.
    public let first: Day?
    /// The day of the last one.
    public let last: Day?

    package init(id: SkillID, count: Int, places: [Place], first: Day? = nil, last: Day? = nil) {
        self.id = id
        self.count = count
        self.places = places
        self.first = first
        self.last = last
    }
}
