internal import CredenceGit
internal import CredencePeople

/// The authors of commits, each once, before and after the mailmap.
struct AuthorTable {
    private(set) var authors: [AuthorSeen]
    private var indices: [Signed: Int] = [:]
    private let mailmap: Mailmap?

    private struct Signed: Hashable {
        let name: String
        let email: String
    }

    /// A table with the authors known so far.
    ///
    /// - Parameter isMapped: whether they were seen through this same mailmap.
    init(_ known: [AuthorSeen], mailmap bytes: [UInt8], isMapped: Bool) {
        let mailmap = bytes.isEmpty ? nil : Mailmap(parsing: bytes)
        self.mailmap = mailmap
        authors = isMapped ? known : known.map { AuthorTable.map($0.name, $0.email, mailmap) }
        for (index, author) in authors.enumerated() { indices[Signed(name: author.name, email: author.email)] = index }
    }

    /// The index of a commit's author, who is put in when new.
    mutating func index(of signature: Signature) -> Int {
        let signed = Signed(name: signature.name, email: signature.email)
        if let index = indices[signed] { return index }
        indices[signed] = authors.count
        authors.append(AuthorTable.map(signed.name, signed.email, mailmap))
        return authors.count - 1
    }

    private static func map(_ name: String, _ email: String, _ mailmap: Mailmap?) -> AuthorSeen {
        guard let canonical = mailmap?.resolve(name: name, email: email) else { return AuthorSeen(name: name, email: email) }
        return AuthorSeen(name: name, email: email, canonicalName: canonical.name, canonicalEmail: canonical.email)
    }
}
