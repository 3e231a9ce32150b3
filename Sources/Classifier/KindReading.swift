internal import CredenceKnowledge
internal import CredenceProjects
internal import CredenceSource
internal import CredenceVocabulary

/// Kinds of portfolio item, by the rows of the table `kind-rules`.
struct KindReading {
    let knowledge: Knowledge

    func kinds(of project: ProjectFacts, domains: [DomainAssessment], signals: [Signal]) -> [PortfolioKindID] {
        let probabilities = Dictionary(domains.map { ($0.id, $0.probability) }, uniquingKeysWith: { first, _ in first })
        let skills = Set(signals.filter { $0.kind == .import || $0.kind == .file }.compactMap(\.skill))
        let settings = project.files.reduce(into: Set<String>()) { $0.formUnion(($1.facts.manifest?.settings ?? []).map(\.rawValue)) }
        let hasMain = project.files.contains { $0.facts.role == .source && $0.facts.python?.hasMainGuard ?? false }
        var found: Set<PortfolioKindID> = []
        for rule in knowledge.kindRules {
            let holds = rule.conditions.allSatisfy { condition in
                switch condition.subject {
                case .domain: (probabilities[DomainID(condition.value)] ?? 0) >= condition.minimum
                case .skill: skills.contains(SkillID(condition.value))
                case .setting: settings.contains(condition.value)
                case .shape: condition.value == "main-guard" && hasMain
                }
            }
            if holds { found.insert(rule.kind) }
        }
        let ordered = knowledge.kinds.map(\.id).filter(found.contains)
        return ordered.isEmpty ? ["other"] : ordered
    }
}
