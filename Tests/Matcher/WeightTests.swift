import CredenceClassifier
import CredenceFixtures
import CredenceMatcher
import CredencePeople
import CredenceProjects
import CredenceVocabulary
import Testing

@Suite struct WeightTests {
    private func weight(_ bench: Bench) -> Double { Judge(projects: [bench.belongs(to: "data")]).profile.domain("data")?.weight ?? 0 }

    private func rises(_ values: [Double]) -> Bool { zip(values, values.dropFirst()).allSatisfy { $0 < $1 } }

    @Test func `all of everything weighs one`() {
        #expect(weight(Bench("shop")) == 1)
    }

    @Test func `weight rises with own lines up to the published number`() {
        #expect(rises([1, 20, 100, 400, 1500].map { weight(Bench("shop").work(lines: $0, until: "2026-11-01")) }))
        #expect(weight(Bench("shop").work(lines: 90_000, until: "2026-11-01")) == 1)
    }

    @Test func `weight rises with active weeks up to the published number`() {
        #expect(rises([1, 2, 4, 8].map { weight(Bench("shop").work(lines: 1500, weeks: $0, until: "2026-11-01")) }))
        #expect(weight(Bench("shop").work(lines: 1500, weeks: 50, until: "2026-11-01")) == 1)
    }

    @Test func `each practice adds the same`() {
        let bare = Bench("shop").with {
            ($0.facts.practices.testFiles, $0.facts.practices.license, $0.facts.practices.paths) = (0, nil, [:])
        }
        let steps: [(inout ProjectPractices) -> Void] = [
            { $0.testFiles = 1 }, { $0.paths["ci"] = "ci.yml" }, { $0.paths["readme"] = "README.md" },
            { $0.paths["packaging"] = "pyproject.toml" },
        ]
        #expect(weight(bare) == 0.8)
        for step in steps { #expect(weight(bare.with { step(&$0.facts.practices) }) == 0.85) }
    }

    @Test func `weight rises with the share of own commits`() {
        #expect(rises([81, 27, 9, 3, 0].map { weight(Bench("shop").work(lines: 1500, until: "2026-11-01", others: $0)) }))
    }

    @Test(arguments: [
        ("2026-11-22", 1.0), ("2025-11-23", 1.0), ("2024-05-22", 0.82), ("2023-05-22", 0.7), ("2020-11-20", 0.4), ("2001-01-01", 0.4),
        ("2030-01-01", 1.0),
    ])
    func `weight falls with age to what the table leaves of it`(last: String, expected: Double) {
        #expect(abs(weight(Bench("shop").work(lines: 1500, until: last)) - expected) < 0.002)
    }

    @Test func `a repository without own commits or own lines weighs nothing`() {
        #expect(weight(Bench("shop").work(lines: 1500, commits: 0, until: "2026-11-01", others: 5)) == 0)
        #expect(weight(Bench("shop").work(lines: 0, until: "2026-11-01")) == 0)
        let apart = Bench("shop").with { $0.facts.apart = [Apart(rule: "vendored", commits: 1, added: 1500, deleted: 0)] }
        #expect(weight(apart) == 0)
    }

    @Test func `a repository counts or its components, never both`() {
        let parts = [Bench("mono", component: "web").belongs(to: "data"), Bench("mono", component: "worker").belongs(to: "data")]
        let both = Judge(projects: [Bench("mono").belongs(to: "data")] + parts).profile
        #expect(both.domain("data")?.execution.map(\.project) == ["mono"])
        let whole = Judge(projects: [Bench("mono").belongs(to: "web")] + parts).profile
        #expect(whole.domain("data")?.execution.map(\.project) == ["mono/web", "mono/worker"])
        #expect(whole.domain("web")?.execution.map(\.project) == ["mono"])
    }

    @Test func `a hidden project doesn't count, and its components neither`() {
        let projects = [
            Bench("mono").belongs(to: "web"), Bench("mono", component: "api").belongs(to: "data"), Bench("other").belongs(to: "games"),
        ]
        let hidden = Judge(projects: projects, notes: ["mono": ProjectNote(isHidden: true)]).profile
        #expect(
            hidden.domains.map(\.id) == ["games"] && hidden.projects.map(\.project.id) == ["other"]
                && hidden.claims.map(\.id).contains("project-mono") == false)
        let component = Judge(projects: projects, notes: ["mono/api": ProjectNote(isHidden: true)]).profile
        #expect(component.projects.map(\.project.id) == ["mono", "other"])
    }

    @Test func `parts stand beside the weight in a fixed order`() {
        let parts = Judge(projects: [Bench("shop").belongs(to: "data", 0.8)]).profile.domain("data")?.execution.first?.parts ?? []
        #expect(parts.map(\.name) == ["membership", "code", "weeks", "practices", "ownership", "recency"])
        #expect(parts.map(\.value) == [0.8, 1, 1, 1, 1, 1])
    }
}
