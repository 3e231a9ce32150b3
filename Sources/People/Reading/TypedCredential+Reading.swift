extension TypedCredential {
    /// The keys of one element of `credentials.typed`.
    enum Key: String, CaseIterable {
        case name, issuer, issuedOn, expiresOn, status, id, url
    }

    /// The credential; nil, and the problems told, when it has no name.
    init?(reading entry: Entry) {
        guard let section = Section(entry, Key.self) else { return nil }
        let name = section.required(.name)?.text()
        let issuedOn = section[.issuedOn]?.day()
        let expiresOn = section[.expiresOn]?.day()
        if let issuedOn, let expiresOn, expiresOn < issuedOn {
            section[.expiresOn]?.refuse(
                "it expires on \(expiresOn), before it was issued on \(issuedOn)", remedy: "correct one of the two days")
        }
        let status = section[.status]?.choice(Status.self) ?? .passed
        let (issuer, id, url) = (section[.issuer]?.text(), section[.id]?.text(), section[.url]?.text())
        guard let name else { return nil }
        self.init(name: name, issuer: issuer, issuedOn: issuedOn, expiresOn: expiresOn, status: status, id: id, url: url, line: entry.line)
    }
}
