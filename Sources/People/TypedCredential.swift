public import CredenceVocabulary

/// A credential that the person typed into `credence.yaml`: a statement of their own, without a badge to check.
public struct TypedCredential: Sendable, Hashable {
    /// How the attempt ended.
    public enum Status: String, CaseIterable, Sendable {
        case passed
        case failed
        case inProgress = "in-progress"
    }

    /// What the credential is called, as the person wrote it.
    public let name: String
    /// Who issued it, as the person wrote it.
    public let issuer: String?
    /// The day on which it was issued.
    public let issuedOn: Day?
    /// The last day on which it counts; nil when none is stated.
    public let expiresOn: Day?
    /// How the attempt ended; only `passed` grants anything.
    public let status: Status
    /// The issuer's own number for it.
    public let id: String?
    /// Where the issuer shows it.
    public let url: String?
    /// The line of `credence.yaml` on which it begins, counted from 1.
    public let line: Int

    package init(
        name: String, issuer: String? = nil, issuedOn: Day? = nil, expiresOn: Day? = nil, status: Status = .passed, id: String? = nil,
        url: String? = nil, line: Int
    ) {
        self.name = name
        self.issuer = issuer
        self.issuedOn = issuedOn
        self.expiresOn = expiresOn
        self.status = status
        self.id = id
        self.url = url
        self.line = line
    }
}
