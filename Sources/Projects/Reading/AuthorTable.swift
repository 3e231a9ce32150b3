internal import CredenceGit
internal import CredencePeople

/// The authors of commits, each once, before and after the mailmap.
struct AuthorTable {
    private(set) var authors: [AuthorSeen] = []
    /// For each commit its author's index.
    private(set) var indices: [Int] = []

    private struct Signed: Hashable {
        let name: String
        let email: String
    }

    init(_ commits: [Commit], mailmap bytes: [UInt8]) {
        let mailmap = bytes.isEmpty ? nil : Mailmap(parsing: bytes)
        var known: [Signed: Int] = [:]
        indices.reserveCapacity(commits.count)
        for commit in commits {
            let signed = Signed(name: commit.author.name, email: commit.author.email)
            if let index = known[signed] {
                indices.append(index)
                continue
            }
            let canonical: (name: String, email: String) =
                mailmap?.resolve(name: signed.name, email: signed.email) ?? (signed.name, signed.email)
            known[signed] = authors.count
            indices.append(authors.count)
            authors.append(
                AuthorSeen(name: signed.name, email: signed.email, canonicalName: canonical.name, canonicalEmail: canonical.email))
        }
    }
}
