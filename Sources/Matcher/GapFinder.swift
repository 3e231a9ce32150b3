package import CredenceKnowledge
package import CredencePeople
package import CredenceVocabulary

/// What is missing, each with its evidence and the smallest step that closes it.
package struct GapFinder: Sendable {
    private let knowledge: Knowledge
    private let rules: [any GapRule.Type] = [
        ProofGaps.self, SkillGaps.self, CertificateGaps.self, StaleGaps.self, ExpiredGaps.self, PracticeGaps.self, AttributionGaps.self,
        PlanningGaps.self,
    ]

    package init(knowledge: Knowledge) {
        self.knowledge = knowledge
    }

    /// The gaps of `profile` for `roles`, in the order of kinds of CONTRACT's list, then by id.
    package func gaps(of profile: Profile, configuration: Configuration, roles: [RoleID]) -> [Gap] {
        let context = GapContext(
            profile: profile, configuration: configuration, roles: roles.compactMap { id in knowledge.roles.first { $0.id == id } },
            knowledge: knowledge)
        var seen: Set<String> = []
        return rules.flatMap { $0.gaps(context).sorted { $0.id < $1.id } }.filter { seen.insert($0.id).inserted }
    }
}

/// One kind of gap, looked for in a profile.
protocol GapRule: SendableMetatype {
    static func gaps(_ context: GapContext) -> [Gap]
}
