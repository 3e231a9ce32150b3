import Foundation
import Testing

/// What the tests look at in `credence.scan/1`.
struct ScanOutput: Decodable {
    struct Project: Decodable {
        let id: String
        let commits: [String: Int]
        let firstCommit: String?
        let lastCommit: String?
        let yourAdded: Int
        let limits: [Limit]
        let integrity: [Note]?

        /// Whether each commit is in exactly one row.
        var addsUp: Bool {
            ["merges", "yours", "coauthored", "maybeYours", "bots", "others"].reduce(0) { $0 + (commits[$1] ?? 0) } == commits["total"]
        }
    }

    struct Limit: Decodable, Hashable {
        let code: String
        let what: String
        let count: Int
    }

    struct Note: Decodable {
        let rule: String
        let count: Int
    }

    struct Skipped: Decodable, Hashable {
        let path: String
        let code: String
        let reason: String
        let remedy: String
    }

    let projects: [Project]
    let skipped: [Skipped]
    let notes: [String]

    /// The project of this id.
    func project(_ id: String) throws -> Project { try #require(projects.first { $0.id == id }) }
}

extension Workbench {
    /// Scans folders as Ada, expecting success, and reads what was printed.
    func scan(_ arguments: String...) throws -> ScanOutput { try scan(arguments + ["--me", "ada@example.org"]) }

    /// Scans folders without saying who one is.
    func scanAsNobody(_ arguments: String...) throws -> ScanOutput { try scan(arguments) }

    private func scan(_ arguments: [String]) throws -> ScanOutput {
        let outcome = try run([BuiltProgram.path, "scan", "--json", "--quiet", "--today", "2026-01-01"] + arguments)
        try #require(outcome.status == 0, "\(outcome.errors)")
        #expect(outcome.errors == "")
        return try JSONDecoder().decode(ScanOutput.self, from: Data(outcome.output.utf8))
    }
}
