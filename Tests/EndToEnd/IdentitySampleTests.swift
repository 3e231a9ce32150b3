import Foundation
import Testing

/// Whose commits are whose in the histories of `Samples/identity`, held against what a reader counted in them.
@Suite struct IdentitySampleTests {
    private static let samples = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Samples/identity")
    private static let scenarios = ((try? FileManager.default.contentsOfDirectory(atPath: samples.path)) ?? []).sorted()
    private static let lab = (BuiltProgram.path as NSString).deletingLastPathComponent + "/credence-lab"

    /// A workbench with the scenario's repositories in `projects`.
    private func workbench(_ scenario: URL) throws -> Workbench {
        let bench = try Workbench()
        try bench.must(IdentitySampleTests.lab, "replay", scenario.path, bench.path("projects"))
        return bench
    }

    @Test func `the scenarios are there`() { #expect(IdentitySampleTests.scenarios.count >= 9) }

    @Test(arguments: scenarios)
    func `each commit is whose a reader says, and what may be the person's is proposed`(scenario: String) throws {
        let folder = IdentitySampleTests.samples.appending(path: scenario)
        let bench = try workbench(folder)
        let configuration = folder.appending(path: "credence.yaml").path
        // Without the file it is the case of a person who said nothing.
        let person = FileManager.default.fileExists(atPath: configuration) ? ["--config", configuration] : []
        let outcome = try bench.run(
            [BuiltProgram.path, "identity", "--json", "--quiet", "--today", "2026-11-22", "--folder", bench.path("projects")] + person)
        try #require(outcome.status == 0, "\(outcome.errors)")
        let found = try JSONDecoder().decode(IdentityOutput.self, from: Data(outcome.output.utf8))
        #expect(found.schema == "credence.identity/1")
        #expect(try IdentityExpectation(scenario: folder).faults(of: found) == [])
    }

    @Test(arguments: scenarios) func `what is expected adds up to git's count, of addresses that are there`(scenario: String) throws {
        let folder = IdentitySampleTests.samples.appending(path: scenario)
        let bench = try workbench(folder)
        let expectation = try IdentityExpectation(scenario: folder)
        #expect(try bench.names(in: "projects") == expectation.repositories.keys.sorted())
        var addresses: Set<String> = []
        for (id, repository) in expectation.repositories {
            let commits = try bench.must("git", "-C", bench.path("projects/" + id), "log", "--format=%ae").split(separator: "\n")
            addresses.formUnion(commits.map { $0.lowercased() })
            #expect(commits.count == repository.total)
            #expect(Set(repository.rows.keys).isSubset(of: IdentityExpectation.rows))
            #expect(repository.rows.values.flatMap(\.values).reduce(0, +) == repository.total)
        }
        let named = expectation.proposals.map(\.address) + expectation.mustNotBeProposed.map(\.address)
        #expect(Set(named).subtracting(addresses) == [])
        #expect(Set(named).count == named.count)
    }

    @Test func `a replayed history repeats a commit day by day, by authors in turn`() throws {
        let bench = try workbench(IdentitySampleTests.samples.appending(path: "fork-of-many"))
        let log = try bench.must("git", "-C", bench.path("projects/tide-tables"), "log", "--format=%as %an: %s", "--skip=3", "-4")
        #expect(
            log.split(separator: "\n") == [
                "2025-03-04 Dev Patel: Correct level 398", "2025-03-03 Sofia Marin: Correct level 397",
                "2025-03-02 Ines Calvo Ruiz: Correct level 396", "2025-03-01 Bo Lindqvist: Correct level 395",
            ])
    }

    @Test func `a replayed folder has the settings of the sample`() throws {
        let bench = try workbench(IdentitySampleTests.samples.appending(path: "copied-folder"))
        let address = try bench.must("git", "-C", bench.path("projects/boiler-reader"), "config", "--local", "user.email")
        #expect(address == "viktor.hahn@example.com")
    }

    @Test func `a folder without samples is refused`() throws {
        let outcome = try Workbench().run([IdentitySampleTests.lab, "replay", IdentitySampleTests.samples.path, "nowhere"])
        #expect(outcome.status == 1)
        #expect(outcome.errors.hasSuffix(": no folder in it holds history.json\nGive a folder of samples.\n"))
    }
}
