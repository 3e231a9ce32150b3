import CredenceFixtures
import CredenceKnowledge
import CredenceMatcher
import CredencePeople
import CredenceProjects
import CredenceVocabulary
import Testing

@Suite struct PracticeGapTests {
    private func ids(_ projects: Bench..., role: RoleID? = nil) -> [String] {
        let judge = Judge(projects: projects)
        return (role.map { judge.gaps("practice", $0) } ?? judge.gaps("practice")).map(\.id)
    }

    private func lacking(_ bench: Bench, _ edit: (inout ProjectPractices) -> Void) -> Bench { bench.with { edit(&$0.facts.practices) } }

    @Test func `each practice that is missing is a gap, and gone when it is there`() {
        let shop = Bench("shop").belongs(to: "data")
        #expect(ids(shop).isEmpty)
        #expect(ids(lacking(shop) { $0.testFiles = 0 }) == ["practice-shop-tests"])
        #expect(ids(lacking(shop) { $0.paths["ci"] = nil }) == ["practice-shop-ci"])
        #expect(ids(lacking(shop) { $0.paths["readme"] = nil }) == ["practice-shop-readme"])
        #expect(ids(lacking(shop) { ($0.paths["licence"], $0.license) = (nil, nil) }) == ["practice-shop-licence"])
    }

    @Test func `a component has the workflow and the licence of its repository`() {
        let whole = Bench("mono").belongs(to: "web")
        let part = lacking(Bench("mono", component: "api").belongs(to: "data")) { ($0.paths, $0.license) = ([:], nil) }
        #expect(ids(whole, part) == ["practice-mono/api-readme"])
    }

    @Test func `projects whose ids are alike keep their gaps apart`() {
        let one = lacking(Bench("a-b").belongs(to: "data")) { $0.testFiles = 0 }
        let other = lacking(Bench("a", component: "b").belongs(to: "data")) { $0.testFiles = 0 }
        #expect(ids(one, other).sorted() == ["practice-a-b-tests", "practice-a/b-tests"])
    }

    @Test func `with a role only projects of its domains are looked at`() {
        let game = lacking(Bench("game").belongs(to: "games")) { $0.testFiles = 0 }
        #expect(ids(game, role: "data-analyst").isEmpty && ids(game) == ["practice-game-tests"])
    }
}
