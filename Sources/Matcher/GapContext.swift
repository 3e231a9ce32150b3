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
        let rows = knowledge.advice.filter { $0.gap == kind && GapContext.canFill($0.text, with: values) }
        let stage = profile.stage?.rawValue
        let row =
            rows.first { $0.id == id }
            ?? rows.first { domain != nil && $0.domain == domain && $0.stage == stage && stage != nil }
            ?? rows.first { domain != nil && $0.domain == domain && $0.stage == nil }
            ?? rows.first { $0.domain == nil && $0.stage == stage && stage != nil }
            ?? rows.first { $0.id == kind }
        return GapContext.filled(row?.text ?? "", with: values)
    }

    /// Whether `values` has all that stands in braces in `text`.
    static func canFill(_ text: String, with values: [String: String]) -> Bool {
        text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().allSatisfy { part in
            part.firstIndex(of: "}").map { values[String(part[..<$0])] != nil } ?? false
        }
    }

    /// The text with each `{name}` replaced once: what a value holds is text, braces too.
    static func filled(_ text: String, with values: [String: String]) -> String {
        var filled = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let name = String(rest[rest.index(after: open)..<close])
            filled += rest[..<open] + (values[name] ?? "{\(name)}")
            rest = rest[rest.index(after: close)...]
        }
        return filled + rest
    }

    func title(_ domain: DomainID) -> String { knowledge.domain(domain)?.title ?? domain.rawValue }

    /// What a name is as an id: lower-case letters, digits and hyphens; `C++` and `C#` are not `C`.
    func slug(_ text: String) -> String {
        text.lowercased().replacing("+", with: " plus ").replacing("#", with: " sharp ").split { !$0.isLetter && !$0.isNumber }.joined(
            separator: "-")
    }
}
