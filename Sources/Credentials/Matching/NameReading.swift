internal import CredenceVocabulary

/// What a name was read as, word by word.
struct NameReading {
    /// By what the certifications were found.
    let method: CatalogueMatch.Method
    /// The certifications named, sorted.
    let certifications: [CertificationID]
    /// The words that belong to no name, code or issuer.
    let restWords: [String]
    /// Whether the whole name is one that counts only with its issuer.
    let isTooShortAlone: Bool
    /// The certifications of whose earlier outlines the name holds a code.
    let older: Set<CertificationID>

    func isOlderOutline(of id: CertificationID) -> Bool { older.contains(id) }

    static let nothing = NameReading(method: .none, certifications: [], restWords: [], isTooShortAlone: false, older: [])
}
