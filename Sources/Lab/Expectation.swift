internal import Credence

/// What a reader says of a sample: `expected.json`.
struct Expectation: Decodable {
    struct Refusal: Decodable {
        let domain: String?
        let skill: String?
        let why: String
    }

    struct Practices: Decodable {
        let tests: Bool
        let ci: Bool
        let readme: Bool
        let license: String?
        let changelog: Bool
        let packaging: Bool
        let releases: Int
    }

    let primary: String?
    let domains: [String]
    let maybe: [String]
    let mustNot: [Refusal]
    let kinds: [String]
    let kindsMaybe: [String]
    let skills: [String]
    let skillsMustNot: [Refusal]
    let ledger: [String: Int]
    let apart: [String]
    let practices: Practices
    let yourFirstCommit: String
    let yourLastCommit: String

    /// Where `classification` says something else. What is claimed is what has a probability of at least one half.
    func faults(of classification: Classification) -> [String] {
        let project = classification.project
        var faults: [String] = []
        func expect(_ what: String, _ found: some Equatable & CustomStringConvertible, _ wanted: some CustomStringConvertible) {
            if found.description != wanted.description { faults.append("\(what) is \(found), expected \(wanted)") }
        }
        expect("primary", classification.primary?.rawValue ?? "unsure", primary ?? "unsure")
        let claimed = classification.domains.filter { $0.probability >= 0.5 }.map(\.id.rawValue)
        for domain in domains where !claimed.contains(domain) { faults.append("domain \(domain) isn't claimed") }
        for domain in claimed where !domains.contains(domain) && !maybe.contains(domain) {
            faults.append(
                "domain \(domain) is claimed" + (mustNot.contains { $0.domain == domain } ? ", and must not be" : ", and wasn't expected"))
        }
        let kinds = classification.kinds.map(\.rawValue)
        for kind in self.kinds where !kinds.contains(kind) { faults.append("kind \(kind) isn't claimed") }
        for kind in kinds where !self.kinds.contains(kind) && !kindsMaybe.contains(kind) && kind != "other" {
            faults.append("kind \(kind) is claimed")
        }
        let skills = Set(classification.skills.map(\.id.rawValue))
        for refusal in skillsMustNot where refusal.skill.map(skills.contains) ?? false {
            faults.append("skill \(refusal.skill ?? "") is claimed, and must not be")
        }
        for row in LedgerRow.allCases { expect(row.rawValue, project.ledger[row], ledger[row.rawValue] ?? 0) }
        expect("total", project.ledger.total, ledger["total"] ?? 0)
        expect("aiAssisted", project.ledger.aiAssisted, ledger["aiAssisted"] ?? 0)
        expect("first own commit", project.yourFirstCommit?.description ?? "none", yourFirstCommit)
        expect("last own commit", project.yourLastCommit?.description ?? "none", yourLastCommit)
        expect("tests", project.practices.hasTests, practices.tests)
        expect("ci", project.practices.has("ci"), practices.ci)
        expect("readme", project.practices.has("readme"), practices.readme)
        expect("license", project.practices.license ?? "none", practices.license ?? "none")
        expect("changelog", project.practices.has("changelog"), practices.changelog)
        expect("packaging", project.practices.has("packaging"), practices.packaging)
        expect("releases", project.practices.releases, practices.releases)
        let authored = Set(project.files.filter(\.isAuthored).map(\.path))
        // A licence is a text of its own sort, not set apart by a rule.
        for path in apart
        where authored.contains(path) && project.files.first(where: { $0.path == path })?.facts.licence == nil
            && project.files.first(where: { $0.path == path })?.facts.roleRule != "lock"
        {
            faults.append("\(path) counts as written by hand")
        }
        return faults
    }

    /// Skills that the reader names and the program doesn't show; a program names fewer before it reads constructs.
    func absentSkills(of classification: Classification) -> [String] {
        let shown = Set(classification.skills.map(\.id.rawValue) + classification.project.dependencies.map(\.name))
        return skills.filter { !shown.contains($0) }
    }
}
