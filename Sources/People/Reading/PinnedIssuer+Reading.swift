extension PinnedIssuer {
    /// The keys of one element of `credentials.trust`.
    enum Key: String, CaseIterable {
        case issuer, key, document, sha256
    }

    /// The pin; nil, and the problems told, when it names no issuer, or not exactly one of key and document.
    init?(reading entry: Entry) {
        guard let section = Section(entry, Key.self) else { return nil }
        let issuer = section.required(.issuer)?.text()
        let digest = section[.sha256].map(PinnedIssuer.digest)
        let anchor: Anchor
        switch (section[.key], section[.document]) {
        case (let key?, nil):
            if let given = section[.sha256] {
                given.refuse("'sha256' stands beside 'key'", remedy: "it belongs to a document; take it away")
            }
            guard let key = key.text() else { return nil }
            anchor = .key(key)
        case (nil, let document?):
            guard let path = document.text("a file") else { return nil }
            anchor = .document(path: path, sha256: digest ?? nil)
        default:
            entry.refuse("'\(entry.path)' must have either 'key' or 'document'", remedy: "keep or add one of the two")
            return nil
        }
        guard let issuer else { return nil }
        self.init(issuer: issuer, anchor: anchor, line: entry.line)
    }

    private static func digest(_ entry: Entry) -> String? {
        guard let text = entry.text()?.lowercased() else { return nil }
        guard text.utf8.count == 64, text.utf8.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) }) else {
            entry.refuse(allowed: "64 hexadecimal digits, as sha256sum prints them")
            return nil
        }
        return text
    }
}
