import CredenceFixtures
import CredenceKnowledge
import CredenceVocabulary
import Testing

@testable import CredenceClassifier

@Suite struct CompanyTests {
    private let reading = CompanyReading(rules: Knowledge.embedded.company)

    private func signal(_ skill: SkillID, _ domain: DomainID, _ weight: Double = 0.8, kind: SignalKind = .import) -> Signal {
        Signal(
            kind: kind, what: "package of \(skill)", domain: domain, skill: skill, weight: weight, places: [Place(path: "a.py", line: 3)],
            count: 2)
    }

    @Test func `the table has rows`() {
        #expect(Knowledge.embedded.company.count >= 5)
    }

    @Test(arguments: Knowledge.embedded.company)
    func `in company a skill keeps its weight`(rule: CompanyRule) {
        for companion in rule.company {
            let signals = [signal(rule.skill, rule.domain), signal(companion, "documents")]
            #expect(reading.apply(to: signals).contains(signals[0]), "\(rule.skill) for \(rule.domain) beside \(companion)")
        }
    }

    @Test(arguments: Knowledge.embedded.company)
    func `without company a skill keeps its factor, and the rest goes to the other domain`(rule: CompanyRule) {
        let left = reading.apply(to: [signal(rule.skill, rule.domain)])
        #expect(left.first == signal(rule.skill, rule.domain, 0.8 * rule.factor))
        #expect(left.dropFirst().map(\.domain) == [rule.instead].compactMap(\.self))
        if rule.instead != nil { #expect(abs(left.reduce(0) { $0 + $1.weight } - 0.8) < 1e-12) }
    }

    @Test(arguments: Knowledge.embedded.company)
    func `in another domain the skill needs no company`(rule: CompanyRule) {
        let other = signal(rule.skill, "games")
        #expect(reading.apply(to: [other]) == [other])
    }

    @Test(arguments: Knowledge.embedded.company, [SignalKind.word, .name, .pulledIn])
    func `words, names and what another package brings along are no company`(rule: CompanyRule, kind: SignalKind) throws {
        let companion = try #require(rule.company.first)
        let left = reading.apply(to: [signal(rule.skill, rule.domain), signal(companion, "documents", kind: kind)])
        #expect(!left.contains(signal(rule.skill, rule.domain)))
    }

    @Test func `Flask alone is an API, and a web application beside its templates`() {
        let alone = Bench().file("app.py").imports("flask", at: "app.py")
        let classifier = ProjectClassifier(knowledge: .embedded)
        #expect(classifier.classify(alone.facts).primary == "api")
        let withPages = alone.file("templates/index.html", isCode: false).file("static/style.css", isCode: false)
        #expect(classifier.classify(withPages.facts).primary == "web")
    }
}
