public import CredenceVocabulary

/// An objective of an exam, with the weight that its issuer publishes.
public struct Objective: Identifiable, Hashable, Sendable {
    /// The certification's id and the number, `pcep-30-02/1` for example.
    public let id: String
    /// The certification.
    public let certification: CertificationID
    /// The title.
    public let title: String
    /// The published weight in percent; nil when none is published.
    public let weight: Double?
    /// How many items the exam has on it; nil when unknown.
    public let items: Int?

    package init(id: String, certification: CertificationID, title: String, weight: Double?, items: Int?) {
        self.id = id
        self.certification = certification
        self.title = title
        self.weight = weight
        self.items = items
    }
}
