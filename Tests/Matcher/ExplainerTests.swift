import CredenceClassifier
import CredenceFixtures
import CredenceKnowledge
import CredenceMatcher
import CredencePeople
import CredenceProjects
import CredenceSource
import CredenceVocabulary
import Testing

@Suite struct ExplainerTests {
    private var judge: Judge {
        let shop = Bench("shop").belongs(to: "data", 0.9).belongs(to: "web", 0.3).shows("pandas").file("src/big.py", own: 700)
        return Judge(projects: [shop, Bench("mono", component: "api").belongs(to: "api")], typed: [.data()], claimed: ["Kubernetes"])
    }

    @Test func `a claim leads to places, commits and credentials`() throws {
        let explanation = try #require(judge.explain("domain-data"))
        #expect(explanation.statement == "Data analysis: certified by CompTIA Data+ (self-declared); shown in shop.")
        #expect(explanation.links.map(\.place) == [Place(project: "shop", path: "src/main.py", line: 3)])
        #expect(explanation.links.map(\.repository) == ["/code/shop"] && explanation.links.map(\.head) == [Bench.commit(99)])
        #expect(explanation.links.map(\.commits) == [[Bench.commit(1)].compactMap(\.self)])
        #expect(explanation.commits.count == 1 && explanation.others == [.credential("comptia-data")])
    }

    @Test func `a claim rests on files that the person changed, where there are any`() throws {
        let bench = Bench("shop").file("theirs.py", own: nil).with { bench in
            let places = [Place(path: "theirs.py", line: 1), Place(path: "src/main.py", line: 7)]
            let signal = Signal(
                kind: .import, what: "pandas", domain: "data", skill: nil, weight: 1, places: places, ownPlaces: [places[1]], count: 2)
            (bench.domains, bench.primary) = ([DomainAssessment(id: "data", probability: 0.9, evidence: [signal])], "data")
        }
        let explanation = try #require(Judge(projects: [bench]).explain("domain-data"))
        #expect(explanation.links.map(\.place) == [Place(project: "shop", path: "src/main.py", line: 7)])
    }

    @Test(arguments: ["data", "shop", "comptia-data"])
    func `a claim may be asked for by the short name of what it is about`(word: String) {
        #expect(word == "comptia-data" ? judge.explain("credential-comptia-data") != nil : judge.explain(word) != nil)
    }

    @Test func `a gap leads to what says so, the step and what it changes`() throws {
        let explanation = try #require(judge.explain("proof-kubernetes"))
        #expect(
            explanation.reasons.first?.hasPrefix("Next: Add ") == true
                && explanation.reasons.last == "Then: the claim 'Kubernetes' gains a path and a line.")
        #expect(explanation.others == [.declared(key: "claimedSkills", value: "Kubernetes")])
    }

    @Test func `a skill leads to the files that show it`() throws {
        let explanation = try #require(judge.explain("pandas"))
        #expect(explanation.links.map(\.place) == [Place(path: "src/main.py", line: 3)] && explanation.links.map(\.commitCount) == [1])
        #expect(judge.explain("shop", "pandas")?.links == explanation.links)
    }

    @Test func `when nobody is given work is everybody's, and the words say so`() throws {
        let shop = Bench("shop").work(lines: 0, commits: 0, until: "2026-11-01", others: 4).with {
            ($0.facts.authors, $0.facts.lines) = (2, LineTally(code: 500))
        }.belongs(to: "data").shows("pandas")
        let judge = Judge(projects: [shop], isNobodys: true)
        #expect(judge.explain("pandas")?.statement == "pandas stands in files of everybody, in 1 project: shop.")
        #expect(judge.explain("shop")?.statement == "shop: a project in data analysis; 4 commits by 2 authors, everybody's.")
        #expect(judge.profile.domain("data")?.weight ?? 0 > 0 && judge.gaps("attribution").isEmpty)
    }

    @Test func `a project and a domain lead to the signals for it and to the domains beside it`() throws {
        let explanation = try #require(judge.explain("shop", "data"))
        #expect(explanation.statement == "shop belongs to data with probability 0.9.")
        #expect(explanation.links.map(\.what) == ["import package for data, weight 1.0"])
        #expect(explanation.reasons == ["Beside it: web with probability 0.3, by package for web."])
        let refused = try #require(judge.explain("shop", "games"))
        #expect(refused.statement == "shop is not taken for games: too little speaks for it." && refused.reasons.count == 2)
    }

    @Test(arguments: [
        ("added", "shop: added is 1500, counted over the commits of row 'yours'.", ["700", "40"]),
        ("deleted", "shop: deleted is 150, counted over the commits of row 'yours'.", ["70", "4"]),
        ("yours", "shop: yours is 9, counted over the commits of row 'yours'.", ["1", "1"]),
    ])
    func `a number leads to its largest parts`(word: String, statement: String, parts: [String]) throws {
        let explanation = try #require(judge.explain("shop", word))
        #expect(explanation.statement == statement && explanation.links.map(\.what) == parts && explanation.commits.count == 8)
    }

    @Test func `a component's commits are those that touch it`() throws {
        #expect(try #require(judge.explain("mono/api", "yours")).statement.hasPrefix("mono/api: yours is 9,"))
    }

    @Test(arguments: [
        [], ["nonsense"], [""], ["shop", "nonsense"], ["nonsense", "data"], ["shop", "data", "more"], ["../shop"], ["domain-"],
    ])
    func `nonsense has no explanation`(words: [String]) {
        let judge = judge
        #expect(Explainer(profile: judge.profile, gaps: judge.gaps(), knowledge: .embedded).explain(words) == nil)
    }

    @Test func `everything that can be asked for has an explanation`() {
        let judge = judge
        let explainer = Explainer(profile: judge.profile, gaps: judge.gaps(), knowledge: .embedded)
        #expect(explainer.subjects.contains("mono/api") && explainer.subjects.contains("pandas"))
        for subject in explainer.subjects { #expect(explainer.explain([subject]) != nil, "\(subject)") }
    }
}
