import CredenceFixtures
import CredenceKnowledge
import CredenceVocabulary
import Testing

@testable import CredenceClassifier

@Suite struct CombinationTests {
    private let combination = Combination(weights: Knowledge.embedded.weights)

    private func signal(_ weight: Double, _ what: String, skill: SkillID? = nil, kind: SignalKind = .import) -> Signal {
        Signal(kind: kind, what: what, domain: "data", skill: skill, weight: weight, places: [], count: 1)
    }

    private func isNear(_ value: Double, _ other: Double) -> Bool { abs(value - other) < 1e-12 }

    @Test func `one skill has one vote, and its strongest signal casts it`() {
        let signals = [
            signal(0.6, "polars", skill: "pandas"), signal(0.9, "pandas", skill: "pandas"), signal(0.2, "modin", skill: "pandas"),
        ]
        #expect(isNear(combination.score(signals), 0.9))
    }

    @Test func `the second vote counts half, the third a quarter, the fourth nothing`() {
        #expect(isNear(combination.score([signal(0.4, "c"), signal(1, "a"), signal(0.8, "b"), signal(0.4, "d")]), 1 + 0.4 + 0.1))
    }

    @Test func `a thing without a skill votes by its name`() {
        #expect(isNear(combination.score([signal(0.5, "a"), signal(0.5, "a"), signal(0.5, "b")]), 0.75))
    }

    @Test(arguments: [SignalKind.word, .name])
    func `words alone never pass the limit`(kind: SignalKind) {
        let words = (0..<50).map { signal(1, "phrase \($0)", kind: kind) }
        #expect(isNear(combination.score(words), 0.7))
        #expect(combination.probability(ofScore: combination.score(words)) == 0.576)
    }

    @Test(arguments: [SignalKind.import, .declared, .file, .person])
    func `a fact beside them frees the words`(kind: SignalKind) {
        #expect(
            isNear(combination.score([signal(1, "a", kind: .word), signal(0.8, "b", kind: .name), signal(0.1, "c", kind: kind)]), 1.425))
    }

    @Test(arguments: [(0.0, 0.0), (-1.0, 0.0), (0.3, 0.2), (0.6, 0.5), (1.0, 0.735), (1.5, 0.862), (1.75, 0.895)])
    func `a score has its published probability`(score: Double, probability: Double) {
        #expect(combination.probability(ofScore: score) == probability)
    }

    @Test func `probability rises with the score and stays below one`() {
        let probabilities = (0...175).map { combination.probability(ofScore: Double($0) / 100) }
        #expect(zip(probabilities, probabilities.dropFirst()).allSatisfy { $0 <= $1 } && probabilities.allSatisfy { $0 < 1 })
    }

    @Test(arguments: Knowledge.embedded.domains.map(\.id))
    func `a README of nothing but phrases of one domain passes no limit`(domain: DomainID) {
        let phrases = Knowledge.embedded.phrases(of: domain)
        #expect(phrases.count > 3)
        let classification = ProjectClassifier(knowledge: .embedded).classify(
            Bench().readme(
                phrases.prefix(40).joined(separator: ". "), paragraph: phrases.joined(separator: ". "),
                more: phrases.joined(separator: ". ")
            ).facts)
        #expect(classification.probability(of: domain) > 0 && classification.domains.allSatisfy { $0.probability <= 0.576 })
    }
}
