public import CredenceVocabulary

/// A next step that may close a gap.
public struct Advice: Hashable, Sendable {
    /// The id.
    public let id: String
    /// The id of the kind of gap.
    public let gap: String
    /// The domain; nil for any.
    public let domain: DomainID?
    /// The stage of the person; nil for any.
    public let stage: String?
    /// The step: a sentence that starts with a verb.
    public let text: String

    package init(id: String, gap: String, domain: DomainID?, stage: String?, text: String) {
        self.id = id
        self.gap = gap
        self.domain = domain
        self.stage = stage
        self.text = text
    }
}
