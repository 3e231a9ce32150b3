internal import ArgumentParser
internal import Credence
internal import Foundation

struct CompareLedgerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare-ledger", abstract: "Check that every ledger adds up to git's number of commits.",
        discussion: "Example: credence-lab compare-ledger ~/repositories")

    @Argument(help: "Folders with repositories.")
    var folders: [String]

    func run() async throws {
        let present = folders.filter { FileManager.default.fileExists(atPath: $0) }
        for missing in folders where !present.contains(missing) { print("skipped: \(missing) isn't there") }
        guard !present.isEmpty else { return }
        var request = Request()
        request.folders = present
        let scan = try await Session(request).scan()
        var wrong = 0
        for project in scan.projects where project.component == nil {
            let rows = LedgerRow.allCases.reduce(0) { $0 + project.ledger[$1] }
            let git = try GitOracle(folder: project.path).commitCount()
            let holds = rows == project.ledger.total && git == rows + project.sharedCommits
            if !holds {
                wrong += 1
                print(
                    "\(project.id): rows \(rows), total \(project.ledger.total), shared \(project.sharedCommits), git \(git.map(String.init) ?? "can't")"
                )
            }
        }
        let whole = scan.projects.filter { $0.component == nil }
        let absent = whole.filter { $0.limits.contains { $0.code == .missingObjects } }.count
        print(
            "\(whole.count) repositories, \(absent) with absent objects, \(scan.skipped.count) skipped, \(wrong) ledgers that don't add up")
        if wrong > 0 { throw ExitCode(2) }
    }
}
