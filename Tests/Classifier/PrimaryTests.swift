import CredenceClassifier
import CredenceFixtures
import CredenceKnowledge
import CredenceVocabulary
import Testing

@Suite struct PrimaryTests {
    private func classify(_ bench: Bench, pinned: [DomainID] = [], excluded: [DomainID] = []) -> Classification {
        ProjectClassifier(knowledge: .embedded).classify(bench.facts, pinned: pinned, excluded: excluded)
    }

    private let data = Bench().file("a.py").imports("pandas", at: "a.py")

    @Test func `the likeliest domain is primary`() {
        let classification = classify(data)
        #expect(classification.primary == "data" && classification.unsure == nil && classification.probability(of: "data") == 0.735)
    }

    @Test func `two domains that are equally likely leave it unsure, and the reason names both`() {
        let classification = classify(data.imports("django", at: "a.py"))
        #expect(classification.primary == nil)
        #expect(classification.unsure == "data and web are equally likely; pin one under 'projects' in credence.yaml")
    }

    @Test func `pinning one of two equal domains decides, as the reason promises`() {
        #expect(classify(data.imports("django", at: "a.py"), pinned: ["web"]).primary == "web")
        let strong = data.imports("matplotlib", at: "a.py")
        #expect(classify(strong, pinned: ["web"]).primary == "web")
        #expect(classify(data.imports("django", at: "a.py"), pinned: ["web", "data"]).primary == "web")
        #expect(classify(data.imports("django", at: "a.py"), pinned: ["data", "web"]).primary == "data")
    }

    @Test func `too little leaves it unsure, and the reason says what there is`() {
        let classification = classify(Bench().file("a.py").imports("requests", at: "a.py"))
        #expect(classification.primary == nil && classification.probability(of: "api") == 0.148)
        #expect(classification.unsure == "the strongest is api, and it rests on too little: requests")
    }

    @Test func `nothing leaves it unsure, and the reason says what would help`() {
        let classification = classify(Bench().file("a.py"))
        #expect(classification.primary == nil && classification.domains.isEmpty && classification.kinds == ["other"])
        #expect(classification.unsure?.hasPrefix("nothing in it speaks for a domain") == true)
    }

    @Test(arguments: ["education", "documents"] as [DomainID])
    func `education and documents stand beside a technical domain`(beside: DomainID) {
        let classification = classify(data, pinned: [beside])
        #expect(classification.primary == "data" && classification.domains.map(\.id) == [beside, "data"])
    }

    @Test(arguments: ["education", "documents"] as [DomainID])
    func `education and documents are primary only when nothing technical is likely`(beside: DomainID) {
        #expect(classify(Bench().file("a.py").imports("requests", at: "a.py"), pinned: [beside]).primary == beside)
    }

    @Test func `a domain pinned without any signal is there by the person's word`() throws {
        let classification = classify(Bench().file("a.py"), pinned: ["security"])
        let assessment = try #require(classification.domains.first)
        #expect(classification.primary == "security" && assessment.probability == 0.862)
        #expect(assessment.evidence.map(\.kind) == [.person] && assessment.evidence.map(\.what) == ["pinned in credence.yaml"])
    }

    @Test func `an excluded domain is gone, a pinned one too`() {
        #expect(classify(data, excluded: ["data"]).domains.isEmpty)
        #expect(classify(data, pinned: ["data"], excluded: ["data"]).domains.isEmpty)
        #expect(classify(data.imports("django", at: "a.py"), excluded: ["data"]).primary == "web")
    }

    @Test func `domains are listed from a tenth upwards, the likeliest first`() {
        let classification = classify(
            data.imports("requests", at: "a.py").imports("scikit-learn", at: "a.py").imports("openpyxl", at: "a.py"))
        let probabilities = classification.domains.map(\.probability)
        #expect(probabilities == probabilities.sorted(by: >) && probabilities.allSatisfy { $0 >= 0.1 })
    }
}
