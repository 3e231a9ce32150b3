internal import CredenceClassifier
internal import CredenceCredentials
internal import CredenceKnowledge
internal import CredencePeople
internal import CredenceProjects
internal import CredenceVocabulary

/// Domains of a role that projects show and that no valid credential confirms.
enum CertificateGaps: GapRule {
    static func gaps(_ context: GapContext) -> [Gap] {
        context.roles.flatMap { role in
            (role.required + role.useful).compactMap { gap(for: $0, of: role, context) }
        }
    }

    private static func gap(for domain: DomainID, of role: Role, _ context: GapContext) -> Gap? {
        guard let shown = context.profile.domain(domain), shown.structure.isEmpty, !shown.execution.isEmpty else { return nil }
        let held = Set(context.profile.credentials.filter { $0.attempt == .passed }.compactMap(\.catalogID))
        // The first that is in the domain and isn't held: of the role's own list, else of the lists of roles that need the domain.
        let lists = [role.certifications] + context.knowledge.roles.filter { $0.required.contains(domain) }.map(\.certifications)
        let fitting = lists.joined().compactMap { context.knowledge.catalogue.certification($0) }
        let certification = fitting.first { $0.domains.contains(domain) && !held.contains($0.id) }
        let evidence = shown.execution.prefix(2).compactMap {
            context.profile.project($0.project).flatMap { Self.evidence(of: $0, for: domain) }
        }
        guard !evidence.isEmpty else { return nil }
        let title = Words.uncapitalized(context.title(domain))
        // Where the catalogue knows none, whether one is wanted at all is the first thing to find out.
        let step =
            certification.map {
                context.step("certificate", domain: domain, ["certification": $0.name, "domain": title, "role": role.title])
            } ?? context.step("certificate", id: "certificate-none", ["domain": title, "role": role.title])
        return Gap(
            id: "certificate-\(role.id)-\(domain)", kind: "certificate", domain: domain, role: role.id,
            why: "Projects show \(title), and no valid credential confirms it.", evidence: evidence,
            step: step,
            closes: certification == nil
                ? "it is known whether a certificate is wanted" : "the standing in \(domain) gains its certified leg")
    }
    /// The best place for `domain`, or the last own commit where it rests on a name or on the person's word.
    private static func evidence(of classification: Classification, for domain: DomainID) -> Evidence? {
        let project = classification.project
        let place = classification.domains.first { $0.id == domain }?.evidence.lazy.compactMap(\.places.first).first
        if let place { return .place(place.within(project.id)) }
        return project.ownCommits.first.map { .commit(project: project.id, id: $0.id, day: $0.day, subject: $0.subject) }
    }
}
