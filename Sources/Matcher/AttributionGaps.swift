internal import CredenceClassifier
internal import CredencePeople
internal import CredenceProjects
internal import CredenceVocabulary

/// Work that may be the person's and isn't counted as theirs.
enum AttributionGaps: GapRule {
    static func gaps(_ context: GapContext) -> [Gap] {
        guard let person = context.profile.person else { return [] }
        return context.profile.projects.filter { $0.project.component == nil }.compactMap { classification in
            let project = classification.project
            let maybe = project.ledger[.maybeYours]
            guard maybe > 0 else { return nil }
            let rules = project.ledger.lines.keys.filter { $0.row == .maybeYours }.map { $0.rule.rawValue.replacing("-", with: " ") }
                .sorted()
            return Gap(
                id: "attribution-\(project.id)", kind: "attribution", domain: classification.primary, role: nil,
                why:
                    "\(maybe == 1 ? "1 commit" : "\(maybe) commits") in \(project.id) may be yours by \(rules.joined(separator: ", ")), under addresses that aren't listed.",
                evidence: [.declared(key: "person.name", value: person.title)],
                step: context.step("attribution", ["project": project.id.rawValue]),
                closes: "those commits count as yours, or never again as perhaps yours")
        }
    }
}
