import CredenceFixtures
import CredencePeople
import CredenceVocabulary
import Testing

@testable import CredenceProjects

@Suite struct LedgerOfFixturesTests {
    private static func history(_ history: inout FastImport) {
        let root = history.commit("Begin", author: "Bob <bob@example.org>", [.text("a", "1\n")])
        history.commit("Mine", [.text("a", "1\n2\n")])
        history.commit("Mine by another address", author: "Ada Kaya <ada@old.example>", [.text("b", "b\n")])
        history.commit("Together\n\nCo-authored-by: Ada Kaya <ada@example.org>", author: "Bob <bob@example.org>", [.text("c", "c\n")])
        history.commit("Bump", author: "dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>", [.text("d", "d\n")])
        let tip = history.commit("Generate\n\nCo-authored-by: Claude <noreply@anthropic.com>", [.text("e", "e\n")])
        let side = history.commit("Side", branch: "side", from: root, [.text("s", "s\n")])
        history.commit("Merge side", from: tip, merging: [side])
        history.tag("v1", tip)
    }

    @Test func `each commit falls into its row`() async throws {
        try await TemporaryFolder.use { folder in
            let fixture = try Reading.repository("a", in: folder, LedgerOfFixturesTests.history)
            let scan = await Reading.scan(folder)
            let project = try Reading.project("a", in: scan)
            let rows = LedgerRow.allCases.map { "\($0.rawValue) \(project.ledger[$0])" }
            #expect(rows == ["yours 3", "coauthored 1", "maybeYours 1", "bots 1", "merges 1", "others 1"])
            #expect(project.ledger.total == Int(try fixture.git(["rev-list", "--count", "HEAD"])))
            #expect(project.ledger.aiAssisted == 1)
            #expect(project.collaboration.yourMerges.count == 1 && project.collaboration.upstream)
            #expect((project.yourAdded, project.yourDeleted) == (3, 0))
            #expect(project.authors == 3)
            #expect(project.practices.releases == 1)
            #expect(project.branches == ["main"])
            let head = try fixture.id()
            #expect(project.head?.description == head)
            #expect(!scan.isNobodys)
        }
    }

    @Test func `without a person nothing is anybody's`() async throws {
        try await TemporaryFolder.use { folder in
            try Reading.repository("a", in: folder, LedgerOfFixturesTests.history)
            let scan = await Reading.scan(folder, person: nil)
            let project = try Reading.project("a", in: scan)
            #expect(scan.isNobodys)
            #expect(project.ledger.total == 8)
            #expect((project.ledger[.others], project.ledger[.bots], project.ledger[.merges]) == (6, 1, 1))
            #expect(project.yourAdded == 0 && project.yourActiveDays == 0 && project.yourFirstCommit == nil && project.ownCommits.isEmpty)
            #expect(project.collaboration == Collaboration())
        }
    }

    @Test func `since leaves earlier commits out, by the author's day`() async throws {
        try await TemporaryFolder.use { folder in
            try Reading.repository("a", in: folder) { history in
                for day in 1...6 { history.commit("Day \(day)", day: day, [.text("a", String(repeating: "x\n", count: day))]) }
            }
            let since = Day(number: Reading.start.number + 4)
            let project = try Reading.project("a", in: await Reading.scan(folder) { $0.since = since })
            #expect(project.ledger.total == 3 && project.ledger[.yours] == 3)
            #expect(project.firstCommit == since && project.yourFirstCommit == since)
            #expect((project.yourAdded, project.yourDeleted) == (3, 0))
            #expect(project.yourActiveDays == 3)
        }
    }

    @Test(
        arguments: [(.head, 2, ["main"]), (.local, 3, ["main", "side"]), (.all, 4, ["main", "origin/far", "side"])]
            as [(ReadingOptions.Branches, Int, [String])])
    func `branches are read as asked`(branches: ReadingOptions.Branches, total: Int, names: [String]) async throws {
        try await TemporaryFolder.use { folder in
            let fixture = try Reading.repository("a", in: folder) { history in
                let root = history.commit("A", [.text("a", "a\n")])
                history.commit("B", from: root, [.text("b", "b\n")])
                history.commit("C", branch: "side", from: root, [.text("c", "c\n")])
                history.commit("D", branch: "far", from: root, [.text("d", "d\n")])
            }
            try fixture.git(["update-ref", "refs/remotes/origin/far", "far"])
            try fixture.git(["branch", "-q", "-D", "far"])
            let project = try Reading.project("a", in: await Reading.scan(folder) { $0.branches = branches })
            #expect(project.ledger.total == total)
            #expect(project.branches == names)
        }
    }

    @Test func `repositories that can't be read are results with a reason`() async throws {
        try await TemporaryFolder.use { folder in
            try Reading.repository("good", in: folder) { $0.commit("A", [.text("a", "a\n")]) }
            _ = try GitFixture("empty", in: folder)
            _ = try GitFixture("sha256", in: folder, options: ["--object-format=sha256"])
            try Reading.repository("broken", in: folder) { $0.commit("A", [.text("a", "a\n")]) }
            try folder.write(String(repeating: "e", count: 40) + "\n", to: "broken/.git/refs/heads/main")
            let scan = await Reading.scan(folder)
            #expect(scan.projects.map(\.id) == ["good"])
            #expect(
                scan.skipped.map { "\(FoundName.of($0.path)) \($0.code.rawValue)" } == [
                    "broken missing-objects", "empty empty", "sha256 unsupported-sha256",
                ])
            #expect(scan.skipped.allSatisfy { !$0.reason.isEmpty && $0.remedy.hasSuffix(".") })
        }
    }

    private enum FoundName {
        static func of(_ path: String) -> Substring { path.split(separator: "/").last ?? "" }
    }
}
