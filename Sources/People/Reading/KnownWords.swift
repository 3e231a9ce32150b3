import CredenceKnowledge
import CredenceVocabulary

/// The ids that the file may use besides those fixed in types.
struct KnownWords: Sendable {
    let domains: [String]
    let roles: [String]
    /// Code hosts by their short names.
    let hosts: [String]

    init(_ knowledge: Knowledge) {
        domains = knowledge.domains.map(\.id.rawValue).sorted()
        roles = knowledge.roles.map(\.id.rawValue).sorted()
        hosts = Set(knowledge.noreply.map { NoReplyAccount.short($0.host) }).sorted()
    }
}
