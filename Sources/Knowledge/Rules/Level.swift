/// A level of certification.
public struct Level: Hashable, Sendable {
    /// The id, `associate` for example.
    public let id: String
    /// 1 for the first level, upwards.
    public let rank: Int
    /// The name.
    public let title: String

    package init(id: String, rank: Int, title: String) {
        self.id = id
        self.rank = rank
        self.title = title
    }
}
