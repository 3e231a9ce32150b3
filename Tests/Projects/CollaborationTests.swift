import CredenceFixtures
import CredencePeople
import CredenceVocabulary
import Testing

@testable import CredenceProjects

/// What commits show of working with others: counts with the commits.
@Suite struct CollaborationTests {
    private static let bob = "Bob Stone <bob@stone.dev>"
    private static let ada = "Ada Kaya <ada@example.org>"

    private static func use(_ history: (inout FastImport) -> Void, _ body: (ProjectFacts, [String: String]) throws -> Void) async throws {
        try await TemporaryFolder.use { folder in
            let fixture = try Reading.repository("a", in: folder, history)
            let log = try fixture.git(["log", "--format=%s%x09%H"]).split(separator: "\n").map {
                $0.split(separator: "\t").map(String.init)
            }
            let ids = Dictionary(log.map { ($0[0], $0[1]) }, uniquingKeysWith: { first, _ in first })
            try body(try Reading.project("a", in: await Reading.scan(folder)), ids)
        }
    }

    @Test func `who committed what another wrote is told, and pages of hosts are nobody`() async throws {
        try await CollaborationTests.use { history in
            history.commit("Root", author: CollaborationTests.bob, [.text("a", "1\n")])
            history.commit("Applied by Bob", committer: CollaborationTests.bob, [.text("a", "2\n")])
            history.commit("Merged on a page", committer: "GitHub <noreply@github.com>", [.text("a", "3\n")])
            history.commit("Rebased elsewhere", committer: "Ada Kaya <ada@laptop.local>", [.text("a", "4\n")])
            history.commit("Applied by Ada", author: CollaborationTests.bob, committer: CollaborationTests.ada, [.text("a", "5\n")])
            history.commit(
                "Paired\n\nCo-authored-by: \(CollaborationTests.bob)\nCo-authored-by: Claude <noreply@anthropic.com>", [.text("a", "7\n")])
            history.commit("Helped\n\nCo-authored-by: Claude <noreply@anthropic.com>", [.text("a", "8\n")])
            history.commit("Together\n\nCo-authored-by: \(CollaborationTests.ada)", author: CollaborationTests.bob, [.text("a", "6\n")])
        } _: { project, ids in
            let facts = project.collaboration
            func commits(_ tally: CommitTally) -> [String] { tally.commits.map(\.description) }
            #expect(commits(facts.committedByOthers) == [ids["Applied by Bob"]])
            #expect(commits(facts.committedForOthers) == [ids["Applied by Ada"]])
            #expect(commits(facts.coauthored) == [ids["Together"]])
            #expect(commits(facts.withCoauthors) == [ids["Paired"]])
            #expect(facts.upstream && facts.upstreamCommit?.description == ids["Root"])
            #expect(project.authors == 2)
        }
    }

    @Test func `the lengths of subjects are counted by letters`() async throws {
        try await CollaborationTests.use { history in
            for subject in ["Four", "Öäüß", String(repeating: "x", count: 73), String(repeating: "é", count: 72), "Twelve chars"] {
                history.commit(subject, [.text("a", subject)])
            }
        } _: { project, _ in
            #expect(project.collaboration.medianSubject == 12)
            #expect(project.collaboration.longSubjects.count == 1)
        }
    }

    @Test func `places are the newest commits, eight at most`() async throws {
        try await CollaborationTests.use { history in
            for number in 0..<12 { history.commit("Fix \(number)", [.text("a", "\(number)\n")]) }
        } _: { project, ids in
            let fixes = project.collaboration.yourFixes
            #expect(fixes.count == 12)
            #expect(fixes.commits.map(\.description) == (4..<12).reversed().compactMap { ids["Fix \($0)"] })
        }
    }

    @Test func `a history that was committed in one sitting is told, and one of a busy hour isn't`() async throws {
        func notes(_ day: @escaping (Int) -> Int, _ count: Int, others: Int = 0) async throws -> [String] {
            var found: [String] = []
            try await CollaborationTests.use { history in
                for number in 0..<others { history.commit("Other \(number)", day: number * 2, [.text("a", "o\(number)\n")]) }
                for number in 0..<count {
                    history.commit("Change \(number)", day: day(number), committerDay: 90, [.text("a", "\(number)\n")])
                }
            } _: { project, _ in
                found = project.integrity.filter { $0.rule == "one-sitting" }.map { "\($0.count) \($0.commits.count)" }
            }
            return found
        }
        #expect(try await notes({ 40 + $0 }, 20) == ["20 8"])
        #expect(try await notes({ 40 + $0 }, 19) == [])
        #expect(try await notes({ _ in 90 }, 30) == [])
        #expect(try await notes({ 40 + $0 }, 20, others: 21) == [])
    }

    @Test func `what references and a cut say of a history is told`() async throws {
        try await TemporaryFolder.use { folder in
            let fixture = try Reading.repository("a", in: folder) { history in
                for number in 0..<3 { history.commit("Change \(number)", [.text("a", "\(number)\n")]) }
            }
            try fixture.git(["update-ref", "refs/original/refs/heads/main", "main~1"])
            try fixture.git(["replace", "main~1", "main"])
            try folder.write(try fixture.id("main") + "\n", to: "a/.git/shallow")
            let project = try Reading.project("a", in: await Reading.scan(folder))
            #expect(project.integrity.map { "\($0.rule) \($0.count)" } == ["cut-history 1", "kept-originals 1", "replaced-objects 1"])
        }
    }

    @Test func `tags are named, the newest first`() async throws {
        try await CollaborationTests.use { history in
            let one = history.commit("One", day: 1, [.text("a", "1\n")])
            let two = history.commit("Two", day: 5, [.text("a", "2\n")])
            history.tag("v2", two)
            for number in 0..<9 { history.tag("z\(number)", one) }
        } _: { project, ids in
            #expect(project.practices.releases == 10)
            #expect(project.practices.tags.map(\.name) == ["v2", "z8", "z7", "z6", "z5", "z4", "z3", "z2"])
            #expect(project.practices.tags.first?.commit.description == ids["Two"])
            #expect(project.practices.tags.first?.day == Day(number: Reading.start.number + 5))
        }
    }

    @Test func `a README's sections, pictures and docstrings are told with their places`() async throws {
        try await CollaborationTests.use { history in
            history.commit(
                "All",
                [
                    .text(
                        "README.md",
                        "# Tool\n\n![CI](https://github.com/a/b/actions/workflows/ci.yml/badge.svg)\n\nIt draws.\n\n![A plot](docs/plot.png)\n\n## Usage\n\nRun it.\n\n## Installation\n\npip\n"
                    ), .text("tool.py", "\"\"\"A tool.\"\"\"\n\n\ndef f():\n    \"\"\"Does.\"\"\"\n\n\ndef g():\n    return 1\n"),
                    .text("tests/test_tool.py", "\"\"\"Tests.\"\"\"\n\n\ndef test_f():\n    pass\n"),
                    .text("benchmarks/bench_f.py", "import time\n"),
                ])
        } _: { project, _ in
            let practices = project.practices
            #expect(practices.readmeSections == ["installation", "pictures", "usage"])
            #expect(practices.readmePlaces["pictures"] == Place(path: "README.md", line: 7))
            #expect(practices.readmePlaces["usage"] == Place(path: "README.md", line: 9))
            #expect(practices.docstrings.map { "\($0.documented) \($0.all) \($0.paths)" } == "2 4 [\"tool.py\"]")
            #expect(practices.has("benchmark") && practices.files["benchmark"] == 1)
        }
    }
}
