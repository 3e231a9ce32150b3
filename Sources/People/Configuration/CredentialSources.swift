/// Where the person's credentials come from, and which issuers they pinned.
public struct CredentialSources: Sendable, Hashable {
    /// Badge files, or folders of them, as written.
    public let files: [String]
    /// The folder of saved issuer, key and status documents, as written.
    public let documents: String?
    /// Pinned issuers.
    public let trust: [PinnedIssuer]
    /// Credentials that the person typed in.
    public let typed: [TypedCredential]

    package init(files: [String] = [], documents: String? = nil, trust: [PinnedIssuer] = [], typed: [TypedCredential] = []) {
        self.files = files
        self.documents = documents
        self.trust = trust
        self.typed = typed
    }
}
