internal import CredenceKnowledge
internal import CredencePeople
internal import CredenceVocabulary

/// What the rules for gaps look at.
struct GapContext {
    let profile: Profile
    let configuration: Configuration
    let roles: [Role]
    let knowledge: Knowledge

    /// A step of the table `advice`: of the kind, the domain and the stage where it has such a row, else the more general one.
    func step(_ kind: String, id: String? = nil, domain: DomainID? = nil, _ values: [String: String] = [:]) -> String {
        let rows = knowledge.advice.filter { $0.gap == kind }
        let stage = profile.stage?.rawValue
        let row =
            rows.first { $0.id == id }
            ?? rows.first { domain != nil && $0.domain == domain && $0.stage == stage && stage != nil }
            ?? rows.first { domain != nil && $0.domain == domain && $0.stage == nil }
            ?? rows.first { $0.domain == nil && $0.stage == stage && stage != nil }
            ?? rows.first { $0.id == kind }
        var text = row?.text ?? ""
        for (name, value) in values { text = text.replacing("{\(name)}", with: value) }
        return text
    }

    func title(_ domain: DomainID) -> String { knowledge.domain(domain)?.title ?? domain.rawValue }

    /// What `id` stands for: lower-case, letters, digits and hyphens.
    func slug(_ text: String) -> String {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
    }
}
