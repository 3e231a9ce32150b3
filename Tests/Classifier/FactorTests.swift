import CredenceFixtures
import CredenceKnowledge
import CredenceSource
import CredenceVocabulary
import Testing

@testable import CredenceClassifier

@Suite struct FactorTests {
    /// The weight of what pandas, strength 3, says for data in `bench`; nil when it says nothing.
    private func weight(_ bench: Bench) -> Double? {
        SignalReading(of: bench.facts, knowledge: .embedded).signals.first { $0.what == "pandas" && $0.domain == "data" }?.weight
    }

    private func isNear(_ value: Double?, _ other: Double) -> Bool { value.map { abs($0 - other) < 1e-12 } ?? false }

    @Test func `an import in every file counts in full`() {
        #expect(isNear(weight(Bench().file("a.py").imports("pandas", at: "a.py")), 1))
    }

    @Test func `a declaration that nothing imports counts a quarter`() {
        #expect(isNear(weight(Bench().file("a.py").declares("pandas")), 0.7 * 0.25))
    }

    @Test func `where imports aren't read a declaration isn't reproached with their absence`() {
        #expect(isNear(weight(Bench().file("a.py").declares("pandas", ecosystem: .conda)), 0.7))
    }

    @Test func `what serves only the work on the project counts half`() {
        #expect(isNear(weight(Bench().file("a.py").declares("pandas", development: true)), 0.7 * 0.25 * 0.5))
        #expect(isNear(weight(Bench().file("a.py").imports("pandas", at: "a.py", development: true)), 0.5))
    }

    @Test func `what another package brings along says nothing`() {
        #expect(weight(Bench().file("a.py").declares("pandas", pulledIn: true)) == nil)
    }

    @Test func `what is imported counts although another package brings it along`() {
        #expect(isNear(weight(Bench().file("a.py").imports("pandas", at: "a.py", pulledIn: true)), 1))
    }

    @Test func `an import in tests alone counts a third`() {
        #expect(isNear(weight(Bench().file("test_a.py", .test).imports("pandas", at: "test_a.py", inTests: 1)), 0.35))
    }

    @Test func `one import in a hundred files is a detail, in every fourth it is the subject`() {
        let hundred = (1...100).reduce(Bench()) { $0.file("m\($1).py") }
        #expect(isNear(weight(hundred.imports("pandas", at: "m1.py")), 0.35 + 0.65 * 0.04))
        let four = (1...4).reduce(Bench()) { $0.file("m\($1).py") }
        #expect(isNear(weight(four.imports("pandas", at: "m1.py")), 1))
    }

    @Test func `an import beats a declaration, a declaration a word of the name`() {
        let bench = Bench("data-analysis").file("a.py")
        let word =
            SignalReading(of: bench.facts, knowledge: .embedded).signals.first { $0.kind == .name && $0.domain == "data" }?.weight ?? 1
        let declared = weight(bench.declares("pandas", ecosystem: .conda)) ?? 0
        #expect(word < declared && declared < weight(bench.imports("pandas", at: "a.py")) ?? 0)
    }

    @Test func `vendored and generated files say nothing`() {
        for role in [FileRole.vendored, .generated] {
            let signals = SignalReading(of: Bench().file("login.feature", role, isCode: false).facts, knowledge: .embedded).signals
            #expect(signals.isEmpty)
        }
    }
}
