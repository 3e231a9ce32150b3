import CredenceFixtures
import CredenceKnowledge
import CredencePeople
import CredenceProjects
import CredenceVocabulary
import Testing

@testable import CredenceReports

/// The keys that CONTRACT.md promises, as data: `path key key …`, `[]` for the entries of a list.
@Suite struct ContractTests {
    static let scan = [
        "|schema today projects skipped",
        "projects[]|id path name component lineage head branches remotes commits authors firstCommit lastCommit yourFirstCommit yourLastCommit yourActiveDays",
        "projects[]|yourAdded yourDeleted apart lines languages dependencies practices collaboration integrity primary domains kinds uses skills limits",
        "projects[].lines|code comment blank surviving yourSurviving", "projects[].languages[]|name files bytes code yourSurviving",
        "projects[].apart[]|rule commits added deleted", "projects[].dependencies[]|ecosystem name declared imported path",
        "projects[].practices|tests testFiles testCode ci readme readmeSections docs license releases changelog contributing codeOfConduct securityPolicy types lint packaging signedCommits",
        "projects[].domains[]|id probability yourShare evidence", "projects[].domains[].evidence[]|signal what path line commit weight",
        "projects[].skills[]|id count first last places", "projects[].skills[].places[]|path line commit",
        "projects[].limits[]|code what count",
        "skipped[]|path code reason remedy",
    ]
    static let whole = [
        "projects[].commits|total merges yours coauthored maybeYours bots others aiAssisted",
        "projects[].collaboration|yourMerges yourFixes yourFixesWithTest issueReferences codeowners upstream",
        "projects[].integrity[]|rule count what",
    ]
    static let profile = [
        "|schema today rules person stage domains credentials claims", "domains[]|id standing structure execution",
        "domains[].execution[]|project weight parts",
        "domains[].execution[].parts|membership code weeks practices ownership recency",
        "credentials[]|id domains file title issuer issuedOn expiresOn catalogId format verdict checks",
        "credentials[].checks|structure signature issuer time status recipient", "credentials[].checks.time|outcome reason basis",
        "claims[]|id text evidence",
        "claims[].evidence[]|kind",
    ]
    static let gaps = ["|schema today rules gaps", "gaps[]|id kind domain role why evidence step closes", "gaps[].evidence[]|kind"]

    private func reports(component: String? = nil) -> Reports {
        let bench = Bench("shop", component: component).belongs(to: "data").shows("pandas").with { bench in
            bench.facts.apart = [Apart(rule: "lock", commits: 1, added: 3, deleted: 0)]
            bench.facts.languages = [LanguageSummary(name: "Python", files: 1, bytes: 900, code: 40)]
            bench.facts.dependencies = [Dependency(ecosystem: .pypi, name: "pandas")]
            bench.facts.integrity = [IntegrityNote(rule: "future", count: 1, what: "commits from the future")]
            bench.facts.limits = [Limit(code: .shallow, what: "history", count: 1)]
        }
        return Reports([bench], typed: [TypedCredential(name: "CompTIA Data+", issuer: "CompTIA", issuedOn: Day("2026-01-01"), line: 1)])
    }

    /// The values at `path`, those of all entries of a list.
    private func values(_ value: JSONValue, at path: Substring) -> [JSONValue] {
        var values = [value]
        for step in path.split(separator: ".") {
            values = values.compactMap { member(String(step.prefix { $0 != "[" }), of: $0) }
            if step.hasSuffix("[]") { values = values.flatMap(entries) }
        }
        return values
    }

    private func member(_ key: String, of value: JSONValue) -> JSONValue? {
        if case .object(let members) = value { members[key] } else { nil }
    }

    private func entries(_ value: JSONValue) -> [JSONValue] {
        if case .array(let entries) = value { entries } else { [] }
    }

    private func missing(_ row: String, in value: JSONValue) -> [String] {
        let parts = row.split(separator: "|", omittingEmptySubsequences: false)
        let found = values(value, at: parts[0])
        guard !found.isEmpty else { return ["nothing at \(parts[0])"] }
        return found.flatMap { entry -> [String] in
            guard case .object(let members) = entry else { return ["no object at \(parts[0])"] }
            return parts[1].split(separator: " ").map(String.init).filter { members[$0] == nil }
        }
    }

    @Test(arguments: scan + whole)
    func `a scan has every key of a repository, null where nothing was measured`(row: String) {
        #expect(missing(row, in: reports().scanJSON).isEmpty)
    }

    @Test(arguments: scan)
    func `a scan has every key of a component`(row: String) {
        #expect(missing(row, in: reports(component: "api").scanJSON).isEmpty)
    }

    @Test(arguments: profile)
    func `a profile has every key`(row: String) {
        #expect(missing(row, in: reports().profileJSON).isEmpty)
    }

    @Test(arguments: gaps)
    func `gaps have every key`(row: String) {
        #expect(missing(row, in: reports().gapsJSON).isEmpty)
    }

    @Test(arguments: [
        "projects[].lines.yourSurviving", "projects[].languages[].yourSurviving",
        "projects[].domains[].yourShare",
        "projects[].skills[].first", "projects[].skills[].last", "projects[].domains[].evidence[].commit", "projects[].component",
        "projects[].lineage",
    ])
    func `what isn't measured is null, never nothing`(path: String) {
        #expect(values(reports().scanJSON, at: path[...]) == [.null])
    }

    @Test(arguments: ["authors", "firstCommit", "lastCommit", "yourActiveDays", "collaboration", "integrity"])
    func `what belongs to the repository alone is null in a component`(key: String) {
        #expect(values(reports(component: "api").scanJSON, at: "projects[].\(key)") == [.null])
    }

    @Test func `a component's commits hold only the person's`() {
        #expect(values(reports(component: "api").scanJSON, at: "projects[].commits") == [["yours": 9]])
    }
}
