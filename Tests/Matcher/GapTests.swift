import CredenceClassifier
import CredenceFixtures
import CredenceKnowledge
import CredenceMatcher
import CredencePeople
import CredenceProjects
import CredenceVocabulary
import Testing

@Suite struct GapTests {
    private let data = Bench("shop").belongs(to: "data")

    @Test func `a claimed skill that no own file shows is a gap of proof`() {
        let judge = Judge(projects: [data.shows("pandas")], claimed: ["pandas", "Kubernetes"])
        #expect(judge.gaps("proof").map(\.id) == ["proof-kubernetes"])
        #expect(judge.gaps("proof").map(\.evidence) == [[.declared(key: "claimedSkills", value: "Kubernetes")]])
    }

    @Test(arguments: ["Python", "python", "data", "requests", "scikit learn"])
    func `a language, a domain and an imported package show a claim`(skill: String) {
        let bench = data.with { bench in
            for name in ["requests", "scikit-learn"] {
                var dependency = Dependency(ecosystem: .pypi, name: name)
                dependency.imports.add("src/main.py", line: 1, from: LineOrigin(commit: nil, day: nil, isYours: true))
                bench.facts.dependencies.append(dependency)
            }
        }
        #expect(Judge(projects: [bench], claimed: [skill]).gaps("proof").isEmpty)
    }

    @Test func `C shows neither C++ nor C#, and each is a gap of its own`() {
        let judge = Judge(projects: [data.file("a.c", language: "C")], claimed: ["C", "C++", "C#"])
        #expect(judge.gaps("proof").map(\.id) == ["proof-c-plus-plus", "proof-c-sharp"])
        #expect(Judge(projects: [data.file("a.cs", language: "C#")], claimed: ["c#"]).gaps("proof").isEmpty)
    }

    @Test func `a language in files of others proves no claim`() {
        let judge = Judge(
            projects: [
                data.file("main.go", own: nil, language: "Go").with {
                    $0.facts.languages = [LanguageSummary(name: "Go", files: 1, bytes: 9, code: 9)]
                }
            ], claimed: ["Go"])
        #expect(judge.gaps("proof").map(\.id) == ["proof-go"])
    }

    @Test func `a certified domain without a project is a gap of proof`() {
        #expect(Judge(typed: [.data()]).gaps("proof").map(\.id) == ["proof-domain-data"])
        #expect(Judge(projects: [data], typed: [.data()]).gaps("proof").isEmpty)
    }

    @Test func `a domain that the role needs is a gap of skill until a project or a credential shows it`() {
        #expect(Judge().gaps("skill", "data-analyst").map(\.id) == ["skill-data-analyst-data"])
        #expect(Judge(projects: [data]).gaps("skill", "data-analyst").isEmpty)
        #expect(Judge(typed: [.data()]).gaps("skill", "data-analyst").isEmpty)
        #expect(Judge().gaps("skill").isEmpty)
    }

    @Test func `a shown domain without a credential is a gap of certificate`() {
        let gaps = Judge(projects: [data]).gaps("certificate", "data-analyst")
        #expect(gaps.map(\.id) == ["certificate-data-analyst-data"])
        #expect(gaps.map(\.evidence) == [[.place(Place(project: "shop", path: "src/main.py", line: 3))]])
        #expect(gaps.first?.step.contains("Certified Entry-Level Data Analyst with Python") == true)
        #expect(Judge(projects: [data], typed: [.data()]).gaps("certificate", "data-analyst").isEmpty)
    }

    @Test func `a failed attempt doesn't take a certification off the list`() {
        let pced = TypedCredential(
            name: "PCED-30-02", issuer: "OpenEDG Python Institute", issuedOn: Day("2026-01-01"), status: .failed, line: 1)
        let step = Judge(projects: [data], typed: [pced]).gaps("certificate", "data-analyst").first?.step ?? ""
        #expect(step.contains("Certified Entry-Level Data Analyst with Python"))
    }

    @Test func `a domain that rests on the person's word has a commit as evidence`() {
        let pinned = Bench("shop").with { bench in
            let signal = Signal(kind: .person, what: "pinned in credence.yaml", domain: "data", skill: nil, weight: 1, places: [], count: 1)
            (bench.domains, bench.primary) = ([DomainAssessment(id: "data", probability: 0.9, evidence: [signal])], "data")
        }
        let gaps = Judge(projects: [pinned]).gaps("certificate", "data-analyst")
        #expect(gaps.count == 1 && gaps.allSatisfy { if case .commit = $0.evidence.first { true } else { false } })
    }

    @Test(arguments: [("2025-11-21", ["stale-data"]), ("2025-11-22", []), ("2026-11-01", [])])
    func `a domain is stale a year after the last own commit`(last: String, expected: [String]) {
        #expect(Judge(projects: [data.work(lines: 900, until: last)]).gaps("stale").map(\.id) == expected)
    }

    @Test func `a newer project in the domain makes it current`() {
        let old = Bench("old").belongs(to: "data").work(lines: 900, until: "2020-01-01")
        #expect(Judge(projects: [old, data]).gaps("stale").isEmpty)
    }

    @Test func `work that may be the person's is a gap of attribution`() {
        let maybe = data.work(lines: 900, until: "2026-11-01", maybe: 3)
        #expect(Judge(projects: [maybe]).gaps("attribution").map(\.id) == ["attribution-shop"])
        #expect(
            Judge(projects: [maybe]).gaps("attribution").first?.why
                == "3 commits in shop may be yours by same name, under addresses that aren't listed.")
        #expect(Judge(projects: [data]).gaps("attribution").isEmpty)
    }

    @Test(arguments: [
        (nil as String?, ["planning-pcap-31-03"]), ("2026-11-21", ["planning-pcap-31-03"]), ("2026-11-22", []), ("2027-02-20", []),
    ])
    func `a goal without a day, or whose day has passed, is a gap of planning`(by: String?, expected: [String]) {
        let goal = Goal(what: "pcap-31-03", kind: .certification, by: by.flatMap { Day($0) }, line: 1)
        #expect(Judge(goals: [goal]).gaps("planning").map(\.id) == expected)
    }

    @Test func `a goal that is reached is no gap`() {
        let held = TypedCredential(name: "PCAP", issuer: "OpenEDG Python Institute", issuedOn: Day("2026-01-01"), line: 1)
        #expect(Judge(typed: [held], goals: [Goal(what: "pcap-31-03", kind: .certification, line: 1)]).gaps("planning").isEmpty)
    }
}
