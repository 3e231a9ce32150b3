internal import ArgumentParser
internal import Credence
internal import Foundation

struct CompareAuthorsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare-authors",
        abstract: "Hold row yours against git shortlog, and its part by address against git log, for the authors with most commits.",
        discussion: "Example: credence-lab compare-authors ~/repositories --authors 5")

    @Argument(help: "Folders with repositories.")
    var folders: [String]

    @Option(help: "How many authors of each repository are compared.")
    var authors = 5

    func run() async throws {
        let present = folders.filter { FileManager.default.fileExists(atPath: $0) }
        for missing in folders where !present.contains(missing) { print("skipped: \(missing) isn't there") }
        guard !present.isEmpty else { return }
        var request = Request()
        request.folders = present
        let everybody = try await Session(request).scan()
        var (equal, different) = (0, 0)
        print("repository\tauthor\tyours\tshortlog\tby address\tlog\tled away\tverdict")
        for project in everybody.projects where project.component == nil && project.sharedCommits == 0 {
            let oracle = GitOracle(folder: project.path)
            let counts = try oracle.authorCounts()
            for (number, address) in counts.chief(authors).enumerated() {
                var mine = Request()
                (mine.folders, mine.me) = ([project.path], [address])
                let ledger = try await Session(mine).scan().projects.first { $0.path == project.path && $0.component == nil }?.ledger
                let (yours, byAddress) = (ledger?[.yours] ?? 0, ledger?[.yours, "address"] ?? 0)
                let (mapped, raw, away) = (counts.mapped[address] ?? 0, counts.raw[address] ?? 0, counts.ledAway[address] ?? 0)
                // What carries the person's address is theirs, wherever a mailmap leads it.
                let isEqual = yours == mapped + away && byAddress == raw
                if isEqual { equal += 1 } else { different += 1 }
                print(
                    [
                        project.id.rawValue, "#\(number + 1)", "\(yours)", "\(mapped)", "\(byAddress)", "\(raw)", "\(away)",
                        isEqual ? "equal" : "DIFFERENT",
                    ].joined(separator: "\t"))
            }
        }
        print("\(equal) equal, \(different) different")
        if different > 0 { throw ExitCode(2) }
    }
}
