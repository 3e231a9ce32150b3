package import CredenceClassifier
internal import CredenceKnowledge
internal import CredencePeople
package import CredenceProjects
internal import CredenceSource
package import CredenceVocabulary

/// A project put together by hand, with what was found of it.
package struct Bench {
    package var facts: ProjectFacts
    package var domains: [DomainAssessment] = []
    package var skills: [SkillUse] = []
    package var primary: DomainID?

    /// A repository with one file, nine own commits and all practices, last changed on 2026-11-01; `component` makes it a folder of it.
    package init(_ name: String, component: String? = nil) {
        facts = ProjectFacts(id: ProjectID(component.map { "\(name)/\($0)" } ?? name), path: "/code/\(name)", name: name)
        facts.component = component
        facts.head = Bench.commit(99)
        (facts.practices.testFiles, facts.practices.testCode, facts.practices.license) = (2, 80, "MIT")
        facts.practices.paths = ["ci": ".github/workflows/ci.yml", "readme": "README.md", "licence": "LICENSE"]
        self = file("src/main.py").work(lines: 1500, weeks: 8, commits: 9, until: "2026-11-01")
    }

    /// The id that ends in `number`.
    package static func commit(_ number: Int) -> ObjectID? {
        let digits = String(number, radix: 16)
        return ObjectID(hex: String(repeating: "0", count: 40 - digits.count) + digits)
    }

    /// A copy, edited.
    package func with(_ edit: (inout Bench) -> Void) -> Bench {
        var copy = self
        edit(&copy)
        return copy
    }

    /// The person's work: how much there is, and when it ended.
    package func work(lines: Int, weeks: Int = 8, commits: Int = 9, until last: String, others: Int = 0, maybe: Int = 0) -> Bench {
        with { bench in
            (bench.facts.yourAdded, bench.facts.yourDeleted, bench.facts.yourActiveWeeks, bench.facts.yourActiveDays) = (
                lines, lines / 10, weeks, weeks
            )
            bench.facts.ledger = Ledger()
            if bench.facts.component == nil {
                bench.facts.ledger.add(Attribution(row: .yours, rule: "address"), count: commits)
                bench.facts.ledger.add(Attribution(row: .others, rule: "other-author"), count: others)
                bench.facts.ledger.add(Attribution(row: .maybeYours, rule: "same-name"), count: maybe)
            }
            let day = Day(last) ?? .earliest
            (bench.facts.yourFirstCommit, bench.facts.yourLastCommit) = commits > 0 ? (day, day) : (nil, nil)
            (bench.facts.firstCommit, bench.facts.lastCommit) = (day, day)
            bench.facts.ownCommits = (0..<commits).compactMap { number in
                Bench.commit(number + 1).map { OwnCommit(id: $0, day: day, subject: "Step \(number)") }
            }
        }
    }

    /// A file of Python; `own` is how many lines the person added to it, nil when it is nobody's concern of theirs.
    package func file(_ path: String, own: Int? = 40, language: String = "Python") -> Bench {
        with { bench in
            var file = FileFacts(path: path, role: .source, byteCount: 900)
            (file.language, file.languageKind, file.lines) = (language, .programming, LineTally(code: 40))
            var work: PathWork?
            if let own, let commit = Bench.commit(1), let day = Day("2026-11-01") {
                var new = PathWork()
                new.add(commit, on: day, added: own, deleted: own / 10)
                work = new
            }
            bench.facts.files.append(ProjectFile(facts: file, work: work))
        }
    }

    /// Belongs to `domain`, by an import on line 3 of the first file.
    package func belongs(to domain: DomainID, _ probability: Double = 1) -> Bench {
        with { bench in
            let place = Place(path: bench.facts.files.first?.path ?? "a.py", line: 3)
            let signal = Signal(
                kind: .import, what: "package for \(domain)", domain: domain, skill: nil, weight: 1, places: [place],
                ownPlaces: bench.facts.files.first?.work == nil ? [] : [place], count: 1)
            bench.domains.append(DomainAssessment(id: domain, probability: probability, evidence: [signal]))
            bench.primary = bench.primary ?? domain
        }
    }

    /// Shows `skill` at the place of the domains.
    package func shows(_ skill: SkillID) -> Bench {
        with { bench in
            bench.skills.append(SkillUse(id: skill, count: 1, places: [Place(path: bench.facts.files.first?.path ?? "a.py", line: 3)]))
        }
    }

    package var classification: Classification {
        Classification(
            project: facts, primary: primary, unsure: primary == nil ? "nothing speaks for a domain" : nil, domains: domains,
            kinds: ["other"], skills: skills)
    }
}
