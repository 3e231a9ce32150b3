public import CredenceVocabulary

/// Which certification of the catalogue a credential is, or may be.
public struct CatalogueMatch: Hashable, Sendable {
    /// By what the certification was found.
    public enum Method: String, CaseIterable, Sendable {
        /// By the code of its exam.
        case examCode = "exam-code"
        /// By one of its names.
        case alias
        /// It wasn't.
        case none
    }

    /// By what it was found.
    public let method: Method
    /// The certification; nil when none is sure.
    public let certification: CertificationID?
    /// The certifications that it may be, for the person to decide, sorted; empty when one is sure.
    public let proposed: [CertificationID]
    /// Whether the name holds the code of an earlier outline.
    public let isOlderOutline: Bool
    /// Why, in a sentence.
    public let reason: String

    package init(
        method: Method, certification: CertificationID?, proposed: [CertificationID] = [], isOlderOutline: Bool = false, reason: String
    ) {
        self.method = method
        self.certification = certification
        self.proposed = proposed
        self.isOlderOutline = isOlderOutline
        self.reason = reason
    }
}
