import CredenceClassifier
import CredenceCredentials
import CredenceFixtures
import CredenceKnowledge
import CredencePeople
import CredenceProjects
import CredenceVocabulary
import Testing

@testable import CredenceMatcher

@Suite struct AdviceTests {
    /// Somebody with a gap of every kind: old work, missing practices, an expired and an unused credential, claims and goals.
    private func everything(_ stage: Stage?) -> Judge {
        var judge = Judge(stage: stage, claimed: ["Kubernetes", "{domain}"])
        judge.projects = Knowledge.embedded.domains.map { domain in
            Bench("old-\(domain.id)").belongs(to: domain.id).work(lines: 300, until: "2020-01-01", maybe: 2)
                .with { ($0.facts.practices.testFiles, $0.facts.practices.license, $0.facts.practices.paths) = (0, nil, [:]) }
        }
        judge.typed = [.data(issued: "2020-01-01")]
        judge.goals = [
            Goal(what: "pcap-31-03", kind: .certification, line: 1), Goal(what: "A degree", kind: .degree, by: Day("2026-01-01"), line: 2),
        ]
        return judge
    }

    @Test(arguments: Knowledge.embedded.advice)
    func `no row of advice leaves a placeholder in a step`(advice: Advice) {
        for judge in [everything(advice.stage.flatMap(Stage.init)), Judge(stage: advice.stage.flatMap(Stage.init), claimed: ["sql"])] {
            for gap in GapFinder(knowledge: .embedded).gaps(
                of: judge.profile, configuration: judge.configuration, roles: Knowledge.embedded.roles.map(\.id))
            where gap.kind == advice.gap && !gap.id.contains("proof-domain") {
                #expect(
                    !gap.step.isEmpty && !gap.step.replacing("{domain}", with: "").contains { "{}".contains($0) }, "\(gap.id): \(gap.step)")
            }
        }
    }

    @Test(arguments: Knowledge.embedded.advice)
    func `a row of advice begins with a verb and can be filled`(advice: Advice) {
        let verbs = ["Build", "Add", "Deploy", "Document", "Renew", "Earn", "Confirm"]
        #expect(verbs.contains { advice.text.hasPrefix($0 + " ") })
        let values = Dictionary(["project", "skill", "domain", "certification", "role", "day", "practice"].map { ($0, "x") }) { first, _ in
            first
        }
        #expect(GapContext.canFill(advice.text, with: values) && !GapContext.filled(advice.text, with: values).contains("{"))
    }

    @Test(arguments: [Stage.entry, .mid, .senior])
    func `every domain has a step of proof and of skill at every stage`(stage: Stage) {
        let judge = Judge(stage: stage)
        let context = GapContext(profile: judge.profile, configuration: judge.configuration, roles: [], knowledge: .embedded)
        for domain in Knowledge.embedded.domains.map(\.id) {
            for kind in ["proof", "skill"] {
                let step = context.step(kind, domain: domain, ["skill": "x", "domain": "y", "role": "z"])
                #expect(!step.isEmpty && !step.contains("{"), "\(kind) \(domain): \(step)")
            }
        }
    }

    @Test func `what a value holds is text, braces too`() {
        let values = ["skill": "{domain}", "domain": "{skill}"]
        #expect(GapContext.filled("Add {skill} to {domain}, {role} {", with: values) == "Add {domain} to {skill}, {role} {")
        #expect(Judge(claimed: ["{domain}"]).gaps("proof").first?.step.contains("uses {domain}") == true)
    }

    @Test(arguments: Knowledge.embedded.roles)
    func `every role works, with and without evidence`(role: Role) {
        let needs = Judge().gaps("skill", role.id)
        #expect(needs.compactMap(\.domain) == role.required && needs.allSatisfy { $0.role == role.id })
        let shown = Judge(projects: role.required.map { Bench("show-\($0)").belongs(to: $0) })
        #expect(shown.gaps("skill", role.id).isEmpty)
        let certificates = shown.gaps("certificate", role.id)
        #expect(Set(certificates.compactMap(\.domain)) == Set(role.required))
        // Where no certification confirms a domain, none is recommended.
        let confirmable = Set(Knowledge.embedded.catalogue.certifications.flatMap(\.domains))
        for gap in certificates { #expect(gap.step.hasPrefix("Earn") == gap.domain.map(confirmable.contains), "\(gap.id)") }
    }

    @Test func `there are ten roles, and all together give each gap once`() {
        let roles = Knowledge.embedded.roles.map(\.id)
        let judge = everything(nil)
        let gaps = GapFinder(knowledge: .embedded).gaps(of: judge.profile, configuration: judge.configuration, roles: roles)
        #expect(roles.count == 10 && Set(gaps.map(\.id)).count == gaps.count)
        #expect(Set(gaps.map(\.kind)) == ["proof", "certificate", "stale", "expired", "practice", "attribution", "planning"])
        #expect(Judge().gaps("no-such-role").isEmpty)
    }
}
