import CredenceClassifier
import CredenceFixtures
import CredenceKnowledge
import CredenceSource
import CredenceVocabulary
import Testing

@Suite struct TestingPurposeTests {
    private func probability(_ bench: Bench) -> Double {
        ProjectClassifier(knowledge: .embedded).classify(bench.facts).probability(of: "testing")
    }

    @Test func `tests that accompany a product are a practice, not the domain`() {
        let bench = Bench().file("app.py", code: 400).file("tests/test_app.py", .test, code: 100)
            .imports("pytest", at: "tests/test_app.py", inTests: 1).uses("unittest", at: "tests/test_app.py")
        #expect(probability(bench) == 0)
    }

    @Test func `one vote for testing beside a product is halved`() {
        #expect(probability(Bench().file("app.py").file("login.feature", .test, isCode: false)) == 0.308)
    }

    @Test func `two votes for testing beside a product count in full`() {
        #expect(
            probability(Bench().file("app.py").file("login.feature", .test, isCode: false).file("shop.robot", .test, isCode: false)) == 0.8)
    }

    @Test func `two signals of one skill are one vote`() {
        let bench = Bench().file("app.py").file("login.feature", .test, isCode: false).file("shop.feature", .test, isCode: false)
        #expect(probability(bench) == 0.308)
    }

    @Test(arguments: [(29, 0.792), (30, 0.792), (31, 0.308)])
    func `where seven tenths of the code are tests they are the purpose`(product: Int, expected: Double) {
        let bench = Bench().file("pages.py", code: product).file("test_shop.py", .test, code: 70).file(
            "login.feature", .test, isCode: false)
        #expect(probability(bench) == expected)
    }

    @Test func `a project of nothing but tests is a testing project`() {
        let bench = Bench().file("test_shop.py", .test, code: 300).file("login.feature", .test, isCode: false)
            .imports("pytest", at: "test_shop.py", inTests: 1).imports("behave", at: "test_shop.py", inTests: 1)
        let classification = ProjectClassifier(knowledge: .embedded).classify(bench.facts)
        #expect(classification.primary == "testing" && classification.kinds == ["testing-framework"])
    }
}
