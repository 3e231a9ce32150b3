import CredenceClassifier
import CredenceFixtures
import CredenceKnowledge
import CredenceSource
import CredenceVocabulary
import Testing

@Suite struct SkillTests {
    private func skills(_ bench: Bench, isNobodys: Bool = false) -> [SkillUse] {
        ProjectClassifier(knowledge: .embedded).classify(bench.facts, isNobodys: isNobodys).skills
    }

    private let shared = Bench().file("mine.py").file("theirs.py", isOwn: false).file("Dockerfile", .build, isCode: false, isOwn: false)
        .imports("pandas", at: "mine.py", "theirs.py").imports("flask", at: "theirs.py").uses("csv", at: "theirs.py")

    @Test func `skills come from files that the person changed`() {
        let found = skills(shared)
        #expect(found.map(\.id) == ["pandas"])
        #expect(found.map(\.places) == [[Place(path: "mine.py", line: 1)]])
        #expect(found.map(\.count) == [1])
    }

    @Test func `when nobody is given skills are everybody's`() {
        let found = skills(shared, isNobodys: true)
        #expect(Set(found.map(\.id)) == ["pandas", "flask", "csv", "docker"])
        #expect(found.first?.id == "pandas" && found.first?.count == 2)
    }

    @Test func `what is only declared is no skill`() {
        #expect(skills(Bench().file("a.py").declares("pandas")).isEmpty)
    }

    @Test func `a vendored file shows no skill`() {
        #expect(skills(Bench().file("third_party/login.feature", .vendored, isCode: false)).isEmpty)
    }

    @Test func `two packages of one skill on one line are one place`() {
        let found = skills(Bench().file("a.py").imports("click", at: "a.py").imports("typer", at: "a.py"))
        #expect(found.map(\.id) == ["cli"] && found.map(\.count) == [1] && found.map(\.places.count) == [1])
    }

    @Test func `a path that several patterns of one skill match is one place`() {
        let found = skills(Bench().file("test_shop_test.py", .test))
        #expect(found.map(\.id) == ["pytest"] && found.map(\.count) == [1] && found.map(\.places) == [[Place(path: "test_shop_test.py")]])
    }

    @Test func `at most eight places are shown, and all are counted`() {
        let bench = (1...12).reduce(Bench()) { $0.file("features/\($1).feature", .test, isCode: false) }
        let found = skills(bench).first { $0.id == "bdd" }
        #expect(found?.count == 12 && found?.places.count == 8)
    }
}
