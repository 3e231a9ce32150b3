/// A kind of gap.
public struct GapKind: Hashable, Sendable {
    /// The id, `proof` for example.
    public let id: String
    /// The name.
    public let title: String
    /// What it says, in a sentence.
    public let meaning: String

    package init(id: String, title: String, meaning: String) {
        self.id = id
        self.title = title
        self.meaning = meaning
    }
}
