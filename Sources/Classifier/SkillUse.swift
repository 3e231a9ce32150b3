public import CredenceVocabulary

/// A skill that files of the person show.
public struct SkillUse: Hashable, Sendable {
    /// The skill.
    public let id: SkillID
    /// How many import statements or files show it.
    public let count: Int
    /// The best places, at most eight.
    public let places: [Place]

    package init(id: SkillID, count: Int, places: [Place]) {
        self.id = id
        self.count = count
        self.places = places
    }
}
