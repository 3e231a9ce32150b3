import CredenceClassifier
import CredenceCredentials
import CredenceFixtures
import CredenceKnowledge
import CredenceMatcher
import CredencePeople
import CredenceProjects
import CredenceVocabulary
import Testing

@Suite struct PropertyTests {
    private let domains: [DomainID] = ["data", "testing", "web", "api", "security"]
    private let titles = [
        ("CompTIA Data+", "CompTIA"), ("PCET", "OpenEDG Python Institute"), ("PCEP", "OpenEDG Python Institute"),
        ("CompTIA Security+", "CompTIA"),
    ]

    private func project(_ number: Int, _ generator: inout SeededGenerator) -> Bench {
        let year = Int.random(in: 2015...2026, using: &generator)
        var bench = Bench("p\(number)").work(
            lines: .random(in: 0...2000, using: &generator), weeks: .random(in: 1...12, using: &generator),
            commits: .random(in: 0...20, using: &generator),
            until: "\(year)-0\(Int.random(in: 1...9, using: &generator))-15", others: .random(in: 0...20, using: &generator))
        for domain in domains where Bool.random(using: &generator) {
            bench = bench.belongs(to: domain, Double(Int.random(in: 100...990, using: &generator)) / 1000)
        }
        if Bool.random(using: &generator) { bench.facts.practices.paths = [:] }
        return bench
    }

    private func credential(_ generator: inout SeededGenerator) -> TypedCredential {
        let (name, issuer) = titles.randomElement(using: &generator) ?? ("PCEP", "OpenEDG Python Institute")
        return TypedCredential(
            name: name, issuer: issuer, issuedOn: Day("20\(Int.random(in: 18...27, using: &generator))-03-01"),
            status: TypedCredential.Status.allCases.randomElement(using: &generator) ?? .passed, line: 1)
    }

    private func judge(_ generator: inout SeededGenerator) -> Judge {
        var judge = Judge()
        for number in 0..<Int.random(in: 0...6, using: &generator) { judge.projects.append(project(number, &generator)) }
        for _ in 0..<Int.random(in: 0...4, using: &generator) { judge.typed.append(credential(&generator)) }
        return judge
    }

    /// The rank of each domain's standing, 1 for the best.
    private func ranks(_ judge: Judge) -> [DomainID: Int] {
        Dictionary(judge.profile.domains.map { ($0.id, $0.standing.rank) }) { first, _ in first }
    }

    @Test(arguments: 1...60)
    func `adding a project never lowers a standing, by seed`(seed: Int) {
        var generator = SeededGenerator(seed: seed)
        var judge = judge(&generator)
        let before = ranks(judge)
        judge.projects.append(project(100, &generator))
        let after = ranks(judge)
        for (domain, rank) in before { #expect((after[domain] ?? 99) <= rank, "\(domain)") }
    }

    @Test(arguments: 1...60)
    func `adding a credential never lowers a standing, by seed`(seed: Int) {
        var generator = SeededGenerator(seed: seed)
        var judge = judge(&generator)
        let before = ranks(judge)
        judge.typed.append(credential(&generator))
        let after = ranks(judge)
        for (domain, rank) in before { #expect((after[domain] ?? 99) <= rank, "\(domain)") }
    }

    @Test(arguments: 1...60)
    func `the order of projects and credentials changes nothing, by seed`(seed: Int) {
        var generator = SeededGenerator(seed: seed)
        let judge = judge(&generator)
        var shuffled = judge
        shuffled.projects.shuffle(using: &generator)
        let (left, right) = (judge.profile, shuffled.profile(of: judge.credentials.shuffled(using: &generator)))
        #expect(
            left.claims == right.claims && left.credentials == right.credentials
                && left.projects.map(\.project.id) == right.projects.map(\.project.id))
        #expect(left.domains.map(\.id) == right.domains.map(\.id) && left.domains.map(\.standing) == right.domains.map(\.standing))
        #expect(left.domains.map(\.execution) == right.domains.map(\.execution))
        #expect(judge.gaps("data-analyst", "qa-engineer") == shuffled.gaps("data-analyst", "qa-engineer"))
    }

    @Test(arguments: 1...60)
    func `no claim and no gap is without evidence, and all evidence is there, by seed`(seed: Int) {
        var generator = SeededGenerator(seed: seed)
        let judge = judge(&generator)
        let profile = judge.profile
        let gaps = judge.gaps("data-analyst", "security-analyst")
        for evidence in profile.claims.map(\.evidence) + gaps.map(\.evidence) { #expect(!evidence.isEmpty) }
        for evidence in profile.claims.flatMap(\.evidence) + gaps.flatMap(\.evidence) {
            switch evidence {
            case .place(let place):
                let project = place.project.flatMap(profile.project)?.project
                #expect(project?.files.contains { $0.path == place.path } == true)
            case .commit(let project, let id, _, _): #expect(profile.project(project)?.project.ownCommits.contains { $0.id == id } == true)
            case .credential(let id): #expect(profile.credential(id) != nil)
            case .declared(let key, _): #expect(["roles", "claimedSkills", "goals", "person.name"].contains(key))
            }
        }
    }

    @Test(arguments: 1...30)
    func `a weight and its parts lie between nothing and one, by seed`(seed: Int) {
        var generator = SeededGenerator(seed: seed)
        for entry in judge(&generator).profile.domains.flatMap(\.execution) {
            #expect((0...1).contains(entry.weight) && entry.parts.allSatisfy { (0...1).contains($0.value) }, "\(entry.project)")
        }
    }
}
