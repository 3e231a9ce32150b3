import CredenceCredentials
import CredenceFixtures
import CredenceKnowledge
import CredenceMatcher
import CredencePeople
import CredenceProjects
import CredenceVocabulary
import Testing

@Suite struct StandingTests {
    /// A project whose weight is its membership times what its code and its ownership make: 0.45 + 0.15.
    private func project(_ membership: Double, until: String = "2026-11-01", lines: Int = 1500, _ name: String = "shop") -> Bench {
        Bench(name).belongs(to: "data", membership).work(lines: lines, weeks: 0, until: until).with { bench in
            (bench.facts.practices.testFiles, bench.facts.practices.license, bench.facts.practices.paths) = (0, nil, [:])
        }
    }

    @Test func `the thresholds are the published ones`() {
        #expect(Knowledge.embedded.weights["applied-weight"] == 0.35 && Knowledge.embedded.weights["emerging-weight"] == 0.05)
    }

    @Test(arguments: [
        (0.582, 0.349, "emerging", "certified-thinly-applied"), (0.583, 0.35, "applied", "certified-and-applied"),
        (1, 0.6, "applied", "certified-and-applied"),
    ])
    func `at the weight of applied a standing rises, just below it doesn't`(
        membership: Double, weight: Double, standing: String, certified: String
    ) {
        var judge = Judge(projects: [project(membership)])
        #expect(judge.profile.domain("data")?.weight == weight && judge.standing("data") == standing)
        judge.typed = [.data()]
        #expect(judge.standing("data") == certified)
    }

    @Test(arguments: [(55, 0.049, "none", "certified-only"), (56, 0.05, "emerging", "certified-thinly-applied")])
    func `at the weight of emerging a standing rises, just below it doesn't`(
        lines: Int, weight: Double, standing: String, certified: String
    ) {
        var judge = Judge(projects: [project(0.5, until: "2019-01-01", lines: lines)])
        #expect(judge.profile.domain("data")?.weight == weight && judge.standing("data") == standing)
        judge.typed = [.data()]
        #expect(judge.standing("data") == certified)
    }

    @Test func `weights that add up to the threshold reach it`() {
        let judge = Judge(projects: [
            project(0.717, until: "2019-01-01", "a"), project(0.592, until: "2019-01-01", "b"),
            project(0.5, until: "2019-01-01", lines: 13, "c"),
        ])
        #expect(judge.profile.domain("data")?.execution.map(\.weight) == [0.172, 0.142, 0.036])
        #expect(judge.profile.domain("data")?.weight == 0.35 && judge.standing("data") == "applied")
    }

    @Test(arguments: [(0.499, false), (0.5, true)])
    func `a project belongs to a domain from one half upwards`(probability: Double, belongs: Bool) {
        #expect((Judge(projects: [project(probability)]).profile.domain("data") != nil) == belongs)
    }

    @Test func `a credential alone is certified only`() {
        let profile = Judge(typed: [.data()]).profile
        #expect(profile.domains.map(\.id) == ["data"] && profile.domains.map(\.standing.id) == ["certified-only"])
        #expect(profile.domains.map(\.structure) == [["comptia-data"]] && profile.domains.allSatisfy(\.execution.isEmpty))
    }

    @Test(arguments: [
        ("expired", TypedCredential.data(issued: "2020-01-01", expires: "2026-11-21")), ("assumed expired", .data(issued: "2023-11-21")),
        ("failed", .data(.failed)), ("in progress", .data(.inProgress)), ("not yet valid", .data(issued: "2026-11-23")),
    ])
    func `a credential that doesn't hold grants nothing and stays visible`(name: String, credential: TypedCredential) {
        let profile = Judge(typed: [credential]).profile
        #expect(profile.domains.isEmpty && profile.claims.isEmpty, "\(name)")
        #expect(profile.credentials.map(\.grants) == [false] && profile.credentials.map(\.title) == ["CompTIA Data+"])
    }

    @Test(arguments: [
        TypedCredential.data(issued: "2020-01-01", expires: "2026-11-22"), .data(issued: "2023-11-22"), .data(issued: "2026-11-22"),
    ])
    func `a credential grants on its first day and on its last`(credential: TypedCredential) {
        #expect(Judge(typed: [credential]).standing("data") == "certified-only")
    }

    @Test func `education and documents stand last`() {
        let bench = Bench("course").belongs(to: "education").belongs(to: "documents").belongs(to: "data", 0.6)
        #expect(Judge(projects: [bench]).profile.domains.map(\.id) == ["data", "documents", "education"])
    }

    @Test func `a person without anything has a profile without anything`() {
        let profile = Judge().profile
        #expect(profile.domains.isEmpty && profile.claims.isEmpty && profile.projects.isEmpty && profile.person?.name == "Ada Kaya")
    }
}
