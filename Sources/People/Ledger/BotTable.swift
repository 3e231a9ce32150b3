import CredenceKnowledge

/// The bots known, made quick to ask.
struct BotTable: Sendable {
    private var emails: Set<String> = []
    private var committers: Set<String> = []
    private var emailSuffixes: [String] = []
    private var names: Set<String> = []
    private var nameSuffixes: [String] = []
    private var signingKeys: [String: String] = [:]

    init(_ rules: [BotRule]) {
        for rule in rules {
            let pattern = rule.pattern.lowercased()
            switch rule.kind {
            case "committer-email": committers.insert(pattern)
            case "email": emails.insert(pattern)
            case "email-suffix": emailSuffixes.append(pattern)
            case "name": names.insert(pattern)
            case "name-suffix": nameSuffixes.append(pattern)
            case "signing-key": signingKeys[rule.pattern] = rule.note
            default: break
            }
        }
    }

    /// Whether a host's pages commit under an address, in lower case.
    func commitsForOthers(_ email: String) -> Bool { committers.contains(email) }

    /// Who signs with a key that is nobody's own, as a host does what people write on its pages; nil for other keys.
    ///
    /// - Parameter key: the fingerprint or the id of an OpenPGP key, in upper-case hexadecimal digits.
    func signer(of key: String) -> String? { signingKeys[String(key.suffix(16))] }

    /// Whether an author is a bot; name and address as `NameFold` makes them.
    func contains(name: String, email: String) -> Bool {
        emails.contains(email) || names.contains(name) || emailSuffixes.contains(where: email.hasSuffix)
            || nameSuffixes.contains(where: name.hasSuffix)
    }
}
