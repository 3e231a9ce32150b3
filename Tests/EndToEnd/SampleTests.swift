import Foundation
import Testing

/// What is said of the samples, to the byte; `UPDATE_GOLDENS=1` writes anew what is expected.
@Suite struct SampleTests {
    private static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    private static let goldens = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens")
    private static let lab = (BuiltProgram.path as NSString).deletingLastPathComponent + "/credence-lab"

    /// A workbench with the samples replayed and their `credence.yaml`.
    private func workbench() throws -> Workbench {
        let bench = try Workbench()
        let samples = SampleTests.package.appending(path: "Samples").path
        try bench.must(SampleTests.lab, "replay", samples, bench.path("projects"))
        try bench.must("cp", samples + "/credence.yaml", bench.path("credence.yaml"))
        return bench
    }

    private static let commands: [(golden: String, command: [String])] = [
        ("scan.txt", ["scan"]), ("profile.txt", ["profile"]), ("profile.json", ["profile", "--json"]),
        ("resume.md", ["resume", "--format", "md"]),
        ("resume.json", ["resume", "--format", "json"]), ("gaps.txt", ["gaps", "--role", "qa-engineer"]),
        ("gaps.json", ["gaps", "--role", "qa-engineer", "--json"]), ("identity.txt", ["identity"]),
        ("project.txt", ["projects", "canteen-board"]),
        ("explain.txt", ["explain", "domain-testing"]), ("credentials.txt", ["credentials", "list"]),
    ]

    @Test func `a command says of the samples what its golden file holds`() throws {
        let bench = try workbench()
        for (golden, command) in SampleTests.commands {
            let outcome = try bench.run([BuiltProgram.path] + command + ["--today", "2026-11-22", "--quiet"], in: "")
            #expect(outcome.status == 0, "\(golden)")
            #expect(outcome.errors == "", "\(golden)")
            let file = SampleTests.goldens.appending(path: golden)
            // The rules' version changes with every row of a table; the golden files don't.
            let found = outcome.output.replacing(/\b[0-9a-f]{16}\b/, with: "$RULES")
            if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" { try Data(found.utf8).write(to: file) }
            let wanted = String(decoding: try Data(contentsOf: file), as: UTF8.self)
            #expect(found == wanted, "\(golden)")
        }
    }

    @Test func `the README shows what is said of the samples`() throws {
        let readme = String(decoding: try Data(contentsOf: SampleTests.package.appending(path: "README.md")), as: UTF8.self)
        let scan = String(decoding: try Data(contentsOf: SampleTests.goldens.appending(path: "scan.txt")), as: UTF8.self)
        #expect(readme.contains("$ credence scan --today 2026-11-22\n" + scan.split(separator: "\n\nNot counted")[0]))
        let explanation = String(decoding: try Data(contentsOf: SampleTests.goldens.appending(path: "explain.txt")), as: UTF8.self)
        #expect(readme.contains("$ credence explain domain-testing\n" + explanation.prefix(80)))
    }

    @Test func `the samples are what a reader says of them`() throws {
        let bench = try workbench()
        let outcome = try bench.run(
            [SampleTests.lab, "expect", SampleTests.package.appending(path: "Samples").path, bench.path("projects")], in: "")
        #expect(outcome.output.hasSuffix("all as expected\n"))
        #expect(outcome.status == 0)
    }

    @Test func `a resume line leads to a path and line at HEAD and to own commits that changed that path`() throws {
        struct Resume: Decodable {
            struct Entry: Decodable { let claim: Claim }
            struct Claim: Decodable { let id: String }
            let projects: [Entry]
            let domains: [Entry]
        }
        struct Explanation: Decodable {
            struct Link: Decodable {
                let repository: String
                let head: String
                let path: String
                let line: Int?
                let commits: [String]
            }
            let links: [Link]
        }
        let bench = try workbench()
        let resume = try JSONDecoder().decode(
            Resume.self, from: Data(try bench.must(BuiltProgram.path, "resume", "--json", "--today", "2026-11-22", in: "").utf8))
        #expect(resume.projects.count == 6)
        for entry in resume.projects + resume.domains {
            let text = try bench.must(BuiltProgram.path, "explain", entry.claim.id, "--json", "--today", "2026-11-22", in: "")
            let explanation = try JSONDecoder().decode(Explanation.self, from: Data(text.utf8))
            #expect(!explanation.links.isEmpty)
            for link in explanation.links {
                let repository = link.repository.replacing("$FOLDER", with: bench.folder)
                let blob = try bench.must("git", "-C", repository, "show", "\(link.head):\(link.path)")
                #expect(link.line ?? 1 <= blob.split(separator: "\n", omittingEmptySubsequences: false).count)
                #expect(!link.commits.isEmpty)
                for commit in link.commits {
                    let changed = try bench.must("git", "-C", repository, "show", "--format=%ae", "--name-only", commit).split(
                        separator: "\n"
                    ).map(String.init)
                    #expect(changed.contains(link.path))
                    #expect(["mira.aydin@example.org", "mira@oldmail.example"].contains(changed[0]) || changed[0].contains("miraaydin"))
                }
            }
        }
    }
}
