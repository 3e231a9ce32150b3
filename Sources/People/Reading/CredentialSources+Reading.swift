extension CredentialSources {
    /// The keys of `credentials`.
    enum Key: String, CaseIterable {
        case files, documents, trust, typed
    }

    /// The sources; nil, and the problem told, when they aren't a mapping.
    init?(reading entry: Entry) {
        guard let section = Section(entry, Key.self) else { return nil }
        self.init(
            files: section.texts(.files), documents: section[.documents]?.text("a folder"),
            trust: section.sections(.trust, PinnedIssuer.init(reading:)), typed: section.sections(.typed, TypedCredential.init(reading:)))
    }
}
