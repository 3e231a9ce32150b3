/// The authors of a repository by address, so that whoever a trailer names is seen as its mailmap sees them.
package struct AuthorBook: Sendable {
    private var byAddress: [String: [AuthorSeen]] = [:]

    package init(_ authors: [AuthorSeen] = []) {
        for author in authors where author.canonicalEmail != author.email || author.canonicalName != author.name {
            byAddress[NameFold.address(author.email), default: []].append(author)
        }
    }

    /// Whoever goes by a name and an address; the mailmap's view of an address is known where the authors under it agree, or one has that name.
    func seen(name: String, email: String) -> AuthorSeen {
        let known = byAddress[NameFold.address(email)] ?? []
        let isOne = Set(known.map { NameFold.address($0.canonicalEmail) }).count == 1
        guard let author = known.first(where: { $0.name == name }) ?? (isOne ? known.first : nil) else {
            return AuthorSeen(name: name, email: email)
        }
        return AuthorSeen(name: name, email: email, canonicalName: author.canonicalName, canonicalEmail: author.canonicalEmail)
    }
}
