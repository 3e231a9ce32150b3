internal import CredenceKnowledge
internal import CredenceVocabulary

/// Domains that a role needs, and that neither a project nor a credential shows.
enum SkillGaps: GapRule {
    static func gaps(_ context: GapContext) -> [Gap] {
        context.roles.flatMap { role in
            role.required.compactMap { domain in
                let standing = context.profile.domain(domain)?.standing.id ?? "none"
                guard standing == "none" else { return nil }
                return Gap(
                    id: "skill-\(role.id)-\(domain)", kind: "skill", domain: domain, role: role.id,
                    why:
                        "The role \(role.title) needs \(Words.uncapitalized(context.title(domain))), and no project or valid credential shows it.",
                    evidence: [.declared(key: "roles", value: role.id.rawValue)],
                    step: context.step(
                        "skill", domain: domain,
                        ["domain": context.title(domain).lowercased(), "skill": context.title(domain).lowercased(), "role": role.title]),
                    closes: "the standing in \(domain) rises from none")
            }
        }
    }
}
