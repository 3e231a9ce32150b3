/// An author as a commit names them, before and after the repository's mailmap.
public struct AuthorSeen: Hashable, Sendable {
    /// The name in the commit; may be empty.
    public let name: String
    /// The e-mail address in the commit; may be empty.
    public let email: String
    /// The name after the mailmap; the same where it has none.
    public let canonicalName: String
    /// The address after the mailmap; the same where it has none.
    public let canonicalEmail: String

    /// Who they are by the mailmap; nil where it says nothing else.
    package var mapped: (name: String, email: String)? {
        canonicalName == name && canonicalEmail == email ? nil : (canonicalName, canonicalEmail)
    }

    /// An author, with what the mailmap makes of them where it names them.
    package init(name: String, email: String, canonicalName: String? = nil, canonicalEmail: String? = nil) {
        self.name = name
        self.email = email
        self.canonicalName = canonicalName ?? name
        self.canonicalEmail = canonicalEmail ?? email
    }
}
