internal import CredenceClassifier
internal import CredenceKnowledge
internal import CredencePeople
internal import CredenceProjects
internal import CredenceSource
internal import CredenceVocabulary

/// Skills that are claimed, and domains that are certified, without a project that shows them.
enum ProofGaps: GapRule {
    static func gaps(_ context: GapContext) -> [Gap] {
        claimed(context) + certifiedOnly(context)
    }

    private static func claimed(_ context: GapContext) -> [Gap] {
        context.configuration.claimedSkills.compactMap { skill in
            guard !isShown(skill, context) else { return nil }
            return Gap(
                id: "proof-\(context.slug(skill))", kind: "proof", domain: nil, role: nil,
                why: "'\(skill)' is among the claimed skills, and no file that you changed shows it.",
                evidence: [.declared(key: "claimedSkills", value: skill)], step: context.step("proof", ["skill": skill]),
                closes: "the claim '\(skill)' gains a path and a line")
        }
    }

    /// A skill is shown by its own id, by a package of that name that is imported, by a file in the language of that name, or by a domain of that
    /// name that a project shows.
    private static func isShown(_ skill: String, _ context: GapContext) -> Bool {
        let id = context.slug(skill)
        let isEverybodys = context.profile.person == nil
        if let domain = context.profile.domain(DomainID(id)), domain.weight > 0 { return true }
        return context.profile.projects.contains { classification in
            let files = classification.project.files.filter { $0.hasOwnLines || isEverybodys }
            if classification.skills.contains(where: { $0.id.rawValue == id }) { return true }
            let imported = classification.project.dependencies.filter { (isEverybodys ? $0.imports.count : $0.imports.ownCount) > 0 }
            if imported.contains(where: { context.slug($0.name) == id }) { return true }
            return files.contains { file in
                file.isAuthored && [file.facts.language, file.facts.codeLanguage].contains { $0.map(context.slug) == id }
            }
        }
    }

    private static func certifiedOnly(_ context: GapContext) -> [Gap] {
        context.profile.domains.filter { $0.standing.id == "certified-only" }.map { domain in
            Gap(
                id: "proof-domain-\(domain.id)", kind: "proof", domain: domain.id, role: nil,
                why: "\(context.title(domain.id)) is certified, and no project shows it.",
                evidence: domain.structure.map { .credential($0) },
                step: context.step(
                    "proof", domain: domain.id,
                    ["skill": context.title(domain.id).lowercased(), "domain": context.title(domain.id).lowercased()]),
                closes: "the standing in \(domain.id) rises from certified-only")
        }
    }
}
