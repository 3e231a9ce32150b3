import CredenceClassifier
import CredenceFixtures
import CredencePeople
import CredenceProjects
import CredenceSource
import CredenceVocabulary
import Foundation
import Testing

@testable import CredenceReports

@Suite struct ReportTests {
    /// A project in which every text that a stranger may choose is `text`.
    private func hostile(_ text: String) -> Reports {
        let bench = Bench(text).file(text).belongs(to: "data", 0.9).belongs(to: "web", 0.333).with { bench in
            bench.facts.limits = [Limit(code: .missingObjects, what: text, count: 1)]
            bench.facts.integrity = [IntegrityNote(rule: "future", count: 1, what: text)]
            bench.facts.practices.paths["ci"] = text
            let place = Place(path: text, line: 1)
            let phrase = Signal(kind: .word, what: text, domain: "finance", skill: nil, weight: 0.6, places: [place], count: 1)
            bench.domains.append(DomainAssessment(id: "finance", probability: 0.7, evidence: [phrase]))
            bench.facts.ownCommits = bench.facts.ownCommits.map { OwnCommit(id: $0.id, day: $0.day, subject: text) }
        }
        return Reports([bench], typed: [TypedCredential(name: text, issuer: text, line: 1)], name: text)
    }

    @Test(arguments: Hostile.texts)
    func `no report lets a stranger's text out raw`(text: String) {
        for document in hostile(text).documents {
            let outputs = [TerminalRenderer(usesColor: false).render(document), MarkdownRenderer().render(document)]
            for output in outputs { #expect(!output.unicodeScalars.contains { $0 != "\n" && SafeText.isDangerous($0) }) }
            #expect(outputs[1].firstMatch(of: /[^\\]<|[^\\]\]\(/) == nil)
        }
    }

    @Test(arguments: Hostile.texts)
    func `every JSON is valid whatever stands in it`(text: String) throws {
        for value in hostile(text).all {
            _ = try JSONSerialization.jsonObject(with: Data(value.text.utf8))
            #expect(!value.text.unicodeScalars.contains { $0 != "\n" && SafeText.isDangerous($0) })
        }
    }

    @Test func `the same input gives the same bytes`() {
        let texts = (0..<5).map { _ in hostile("shop").all.map(\.text).joined() }
        let pages = (0..<5).map { _ in hostile("shop").documents.map { MarkdownRenderer().render($0) }.joined() }
        #expect(Set(texts).count == 1 && Set(pages).count == 1)
    }

    @Test func `the order of projects changes no byte`() {
        let benches = ["c", "a", "b"].map { Bench($0).belongs(to: "data", 0.7) }
        let orders = [benches, benches.reversed()].map { Reports($0) }
        #expect(
            Set(orders.map(\.scanJSON.text)).count == 1 && Set(orders.map(\.profileJSON.text)).count == 1
                && Set(orders.map(\.gapsJSON.text)).count == 1)
    }

    @Test func `no figure has more than three places`() {
        let benches = [0.583, 0.717, 0.592].enumerated().map {
            Bench("p\($0.offset)").work(lines: 137, weeks: 3, until: "2022-05-05", others: 7).belongs(to: "data", $0.element)
        }
        let reports = Reports(benches)
        let texts = reports.all.map(\.text) + reports.documents.map { TerminalRenderer(usesColor: false).render($0) }
        for text in texts { #expect(text.firstMatch(of: /[0-9]\.[0-9]{4}/) == nil) }
    }

    @Test(arguments: [
        (-80.0, "%", "Outcome, as declared: time -80 %"), (0.5, "h", "Outcome, as declared: time 0.5 h"),
        (1e300, "h", "Outcome, as declared: time 1e+300 h"),
        (.infinity, "h", "Outcome, as declared: time inf h"), (.nan, "h", "Outcome, as declared: time nan h"),
    ])
    func `an outcome of any figure is written as declared`(figure: Double, unit: String, sentence: String) {
        let notes: [ProjectID: ProjectNote] = ["shop": ProjectNote(outcomes: [Outcome(text: "time", figure: figure, unit: unit)])]
        let output = TerminalRenderer(usesColor: false).render(Reports([Bench("shop").belongs(to: "data")]).resume(notes: notes).document)
        #expect(output.contains(sentence))
    }

    @Test func `an outcome that isn't declared is a question`() {
        let output = TerminalRenderer(usesColor: false).render(Reports([Bench("shop").belongs(to: "data")]).resume().document)
        #expect(output.contains("What changed because of it? Declare an outcome under 'projects.shop.outcomes' in credence.yaml."))
    }
}
