public import CredencePeople
public import CredenceVocabulary

/// A credential of the person, with what was checked of it and what it is in the catalogue.
public struct Credential: Identifiable, Hashable, Sendable {
    /// The id in kebab-case: the certification's where one is sure, else made of the title; `-2` and so on keep ids apart.
    public let id: String
    /// The name as it was written.
    public let title: String
    /// The issuer as it was written.
    public let issuer: String?
    /// The day on which it was issued.
    public let issuedOn: Day?
    /// The last day on which it counts; nil when it doesn't expire or that isn't known.
    public let expiresOn: Day?
    /// Whether `expiresOn` was reckoned from the validity in the catalogue, because the credential names no day.
    public let expiresAssumed: Bool
    /// How the attempt ended.
    public let attempt: TypedCredential.Status
    /// The certification of the catalogue; nil when none is sure.
    public let catalogID: CertificationID?
    /// How the certification was found, or which ones it may be.
    public let catalogMatch: CatalogueMatch
    /// Whether it rests on an earlier outline of the exam: still held, and worth a remark.
    public let olderOutline: Bool
    /// The id of the certification's level.
    public let level: String?
    /// The id of the certification's track.
    public let track: String?
    /// The certification's domains; none when no certification is sure, or for general programming.
    public let domains: [DomainID]
    /// The one word for it.
    public let verdict: Verdict
    /// The six checks.
    public let checks: Checks
    /// Whether it counts for the person: not when expired, not yet valid, failed or unfinished.
    public let grants: Bool
    /// The issuer's own number for it.
    public let number: String?
    /// Where the issuer shows it.
    public let url: String?
    /// The line of `credence.yaml` on which it begins; nil for a badge file.
    public let line: Int?

    package init(
        id: String, title: String, issuer: String?, issuedOn: Day?, expiresOn: Day?, expiresAssumed: Bool, attempt: TypedCredential.Status,
        catalogMatch: CatalogueMatch, level: String?, track: String?, domains: [DomainID], verdict: Verdict, checks: Checks, grants: Bool,
        number: String?, url: String?, line: Int?
    ) {
        self.id = id
        self.title = title
        self.issuer = issuer
        self.issuedOn = issuedOn
        self.expiresOn = expiresOn
        self.expiresAssumed = expiresAssumed
        self.attempt = attempt
        self.catalogID = catalogMatch.certification
        self.catalogMatch = catalogMatch
        self.olderOutline = catalogMatch.isOlderOutline
        self.level = level
        self.track = track
        self.domains = domains
        self.verdict = verdict
        self.checks = checks
        self.grants = grants
        self.number = number
        self.url = url
        self.line = line
    }
}
