/// How structure and execution stand together in a domain.
public struct Standing: Hashable, Sendable {
    /// The id, `certified-only` for example.
    public let id: String
    /// 1 for the best, upwards.
    public let rank: Int
    /// The name.
    public let title: String
    /// What it says, in a sentence.
    public let meaning: String

    package init(id: String, rank: Int, title: String, meaning: String) {
        self.id = id
        self.rank = rank
        self.title = title
        self.meaning = meaning
    }
}
