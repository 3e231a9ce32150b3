internal import CredenceCredentials
internal import CredenceKnowledge
internal import CredencePeople
internal import CredenceVocabulary

/// Goals without a day, and goals whose day has passed.
enum PlanningGaps: GapRule {
    static func gaps(_ context: GapContext) -> [Gap] {
        let held = Set(context.profile.credentials.filter(\.grants).compactMap { $0.catalogID?.rawValue })
        return context.configuration.goals.filter { !held.contains($0.what) }.compactMap { goal in
            let late = goal.by.map { $0 < context.profile.today } ?? false
            guard goal.by == nil || late else { return nil }
            let name = context.knowledge.catalogue.certification(CertificationID(goal.what))?.name ?? goal.what
            return Gap(
                id: "planning-\(context.slug(goal.what))", kind: "planning", domain: nil, role: nil,
                why: goal.by.map { "The goal \(name) was set for \($0), which has passed." } ?? "The goal \(name) has no day.",
                evidence: [.declared(key: "goals", value: goal.what)],
                step: context.step(
                    "planning",
                    [
                        "certification": name, "role": context.roles.first?.title ?? "you aim at",
                        "day": context.profile.today.adding(months: 3).description,
                    ]),
                closes: "the goal can be kept or dropped")
        }
    }
}
