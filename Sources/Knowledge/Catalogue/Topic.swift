/// A topic of an objective.
public struct Topic: Identifiable, Hashable, Sendable {
    /// The objective's id and the number, `pcep-30-02/1/3` for example.
    public let id: String
    /// The id of the objective.
    public let objective: String
    /// The topic, in our own words.
    public let title: String

    package init(id: String, objective: String, title: String) {
        self.id = id
        self.objective = objective
        self.title = title
    }
}
