import CredenceFixtures
import CredenceKnowledge
import CredenceSource
import CredenceVocabulary
import Testing

@testable import CredenceClassifier

@Suite struct KindTests {
    private func kinds(_ conditions: [KindRule.Condition], lessBy step: Double = 0) -> [PortfolioKindID] {
        var bench = Bench()
        var domains: [DomainAssessment] = []
        var signals: [Signal] = []
        for condition in conditions {
            switch condition.subject {
            case .domain:
                domains.append(DomainAssessment(id: DomainID(condition.value), probability: condition.minimum - step, evidence: []))
            case .skill:
                signals.append(
                    Signal(kind: .import, what: "x", domain: "data", skill: SkillID(condition.value), weight: 1, places: [], count: 1))
            case .setting:
                bench = bench.file("pyproject.toml", .build, isCode: false) { file in
                    var manifest = Manifest(kind: .pyproject, ecosystem: .pypi)
                    manifest.settings = Set(Manifest.Setting(rawValue: condition.value).map { [$0] } ?? [])
                    file.manifest = manifest
                }
            case .shape:
                bench = bench.file("main.py") { file in
                    var shape = PythonShape()
                    shape.hasMainGuard = true
                    file.python = shape
                }
            }
        }
        return KindReading(knowledge: .embedded).kinds(of: bench.facts, domains: domains, signals: signals)
    }

    @Test(arguments: Knowledge.embedded.kindRules)
    func `a project for which all conditions of a row hold is of its kind`(rule: KindRule) {
        #expect(!rule.conditions.isEmpty && kinds(rule.conditions).contains(rule.kind))
    }

    @Test(arguments: Knowledge.embedded.kindRules)
    func `without any one condition of a row it isn't`(rule: KindRule) {
        for index in rule.conditions.indices {
            var rest = rule.conditions
            rest.remove(at: index)
            #expect(!kinds(rest).contains(rule.kind), "\(rule.kind) without condition \(index)")
        }
    }

    @Test(arguments: Knowledge.embedded.kindRules.filter { $0.conditions.contains { $0.subject == .domain } })
    func `just below the probability of a row it isn't`(rule: KindRule) {
        #expect(!kinds(rule.conditions, lessBy: 0.001).contains(rule.kind))
    }

    @Test func `kinds stand in the order of their table, and other stands alone`() {
        let all = kinds(Knowledge.embedded.kindRules.flatMap(\.conditions))
        #expect(all == Knowledge.embedded.kinds.map(\.id).filter { $0 != "other" && all.contains($0) } && all.count > 10)
        #expect(kinds([]) == ["other"])
    }

    @Test(arguments: [SignalKind.declared, .word, .name, .pulledIn])
    func `a skill that is only promised makes no kind`(kind: SignalKind) {
        let signal = Signal(kind: kind, what: "matplotlib", domain: "data", skill: "plotting", weight: 1, places: [], count: 1)
        let data = DomainAssessment(id: "data", probability: 0.9, evidence: [signal])
        #expect(KindReading(knowledge: .embedded).kinds(of: Bench().facts, domains: [data], signals: [signal]) == ["other"])
    }
}
