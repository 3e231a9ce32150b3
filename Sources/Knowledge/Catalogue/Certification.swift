public import CredenceVocabulary

/// A certification of the catalogue: facts about the world, each entry with its source.
public struct Certification: Hashable, Sendable {
    /// Whether a certification can be earned.
    public enum Status: String, CaseIterable, Sendable {
        case active
        case limited
        case planned
        case retired
        case unsure
    }

    /// How long a certification holds once it is issued.
    public enum Validity: Hashable, Sendable {
        case months(Int)
        case lifetime
        case unknown
    }

    /// A price and the day on which it was seen.
    public struct Price: Hashable, Sendable {
        /// In US dollars.
        public let dollars: Double
        /// The day on which it was seen; nil when it is general knowledge.
        public let asOf: Day?
    }

    /// Where an entry comes from and how sure it is.
    public struct Source: Hashable, Sendable {
        /// The page that was read; nil for general knowledge.
        public let page: String?
        /// The day of the entry.
        public let asOf: Day?
        /// How sure it is, in the table's word.
        public let confidence: String
    }

    /// The id, `pcep-30-02` for example.
    public let id: CertificationID
    /// The full name.
    public let name: String
    /// Who issues it.
    public let issuer: String
    /// The code of the present exam.
    public let examCode: String?
    /// The id of its level, `entry` for example.
    public let level: String
    /// The id of its track, `testing` for example.
    public let track: String
    /// The domains it certifies; none for general programming, which is matched through objectives.
    public let domains: [DomainID]
    /// Whether it can be earned today.
    public let status: Status
    /// How long it holds.
    public let validity: Validity
    /// What the exam costs; never to decide with.
    public let price: Price?
    /// Certifications that must be held before.
    public let prerequisites: [CertificationID]
    /// Certifications that are advised before.
    public let recommended: [CertificationID]
    /// Codes of earlier outlines: still valid holdings.
    public let olderCodes: [String]
    /// Where the entry comes from.
    public let source: Source

    package init(
        id: CertificationID, name: String, issuer: String, examCode: String?, level: String, track: String, domains: [DomainID],
        status: Status, validity: Validity, price: Price?, prerequisites: [CertificationID], recommended: [CertificationID],
        olderCodes: [String], source: Source
    ) {
        self.id = id
        self.name = name
        self.issuer = issuer
        self.examCode = examCode
        self.level = level
        self.track = track
        self.domains = domains
        self.status = status
        self.validity = validity
        self.price = price
        self.prerequisites = prerequisites
        self.recommended = recommended
        self.olderCodes = olderCodes
        self.source = source
    }
}
