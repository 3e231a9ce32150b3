package import CredenceKnowledge
package import CredenceProjects
package import CredenceVocabulary

/// Facts to domains, kinds and skills.
package struct ProjectClassifier: Sendable {
    private let knowledge: Knowledge

    package init(knowledge: Knowledge) {
        self.knowledge = knowledge
    }

    private var weights: Weights { knowledge.weights }

    /// Everything that speaks for a domain, before it is weighed.
    package func signals(of project: ProjectFacts) -> [Signal] {
        SignalReading(of: project, knowledge: knowledge).signals
    }

    /// What the project is.
    ///
    /// - Parameters:
    ///   - pinned: domains that the person says it belongs to.
    ///   - excluded: domains that the person says it doesn't.
    ///   - isNobodys: nobody was given, so that skills are everybody's.
    package func classify(_ project: ProjectFacts, pinned: [DomainID] = [], excluded: [DomainID] = [], isNobodys: Bool = false)
        -> Classification
    {
        var signals = SignalReading(of: project, knowledge: knowledge).signals
        for domain in pinned {
            signals.append(
                Signal(kind: .person, what: "pinned in credence.yaml", domain: domain, skill: nil, weight: 1, places: [], count: 1))
        }
        let combination = Combination(weights: weights)
        let shape = ProjectShape(of: project)
        var assessments: [DomainAssessment] = []
        for (domain, own) in Dictionary(grouping: signals, by: \.domain) where !excluded.contains(domain) {
            let counted =
                shape.isTestingPurpose(weights) || domain != "testing" ? own : own.filter { $0.weight > weights["testing-practice-limit"] }
            var score = combination.score(counted)
            if domain == "testing" { score *= shape.testingFactor(weights, votes: Set(counted.map(\.vote)).count) }
            if pinned.contains(domain) { score = max(score, 1.5) }
            let probability = combination.probability(ofScore: score)
            guard probability >= weights["listed-probability"] else { continue }
            assessments.append(DomainAssessment(id: domain, probability: probability, evidence: counted.sorted()))
        }
        assessments.sort { ($1.probability, $0.id) < ($0.probability, $1.id) }
        let (primary, unsure) = decide(assessments, pinned: pinned)
        return Classification(
            project: project, primary: primary, unsure: unsure, domains: assessments,
            kinds: KindReading(knowledge: knowledge).kinds(of: project, domains: assessments, signals: signals),
            skills: SkillReading(knowledge: knowledge).skills(of: project, isNobodys: isNobodys))
    }

    /// The primary domain, or why none is named; of domains that are equally likely the person's word decides.
    private func decide(_ assessments: [DomainAssessment], pinned: [DomainID]) -> (DomainID?, String?) {
        let beside: Set<DomainID> = ["education", "documents"]
        let threshold = weights["primary-probability"]
        let technical = assessments.filter { !beside.contains($0.id) }
        guard let best = technical.first, best.probability >= threshold else {
            if let other = assessments.first(where: { beside.contains($0.id) }), other.probability >= threshold { return (other.id, nil) }
            guard let best = assessments.first else {
                return (nil, "nothing in it speaks for a domain; a README that says what it does, or declared dependencies, would")
            }
            return (
                nil,
                "the strongest is \(best.id), and it rests on too little: \(best.evidence.prefix(2).map(\.what).joined(separator: ", "))"
            )
        }
        let equal = technical.filter { best.probability - $0.probability < weights["primary-margin"] }
        if equal.count > 1 {
            if let chosen = pinned.first(where: { id in equal.contains { $0.id == id } }) { return (chosen, nil) }
            return (nil, "\(best.id) and \(technical[1].id) are equally likely; pin one under 'projects' in credence.yaml")
        }
        return (best.id, nil)
    }
}
