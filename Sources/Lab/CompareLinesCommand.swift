internal import ArgumentParser
internal import Credence
internal import Foundation

struct CompareLinesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare-lines", abstract: "Hold yourAdded and yourDeleted against git's, for the authors with most commits.",
        discussion: "Example: credence-lab compare-lines ~/repositories --authors 3")

    @Argument(help: "Folders with repositories.")
    var folders: [String]

    @Option(help: "How many authors of each repository are compared.")
    var authors = 3

    func run() async throws {
        let present = folders.filter { FileManager.default.fileExists(atPath: $0) }
        for missing in folders where !present.contains(missing) { print("skipped: \(missing) isn't there") }
        guard !present.isEmpty else { return }
        var request = Request()
        request.folders = present
        request.configurationFile = nil
        let everybody = try await Session(request).scan()
        var (equal, different, incomparable) = (0, 0, 0)
        print("repository\tauthor\tcommits\tadded\tdeleted\tgit added\tgit deleted\tverdict")
        for project in everybody.projects where project.component == nil {
            for (number, address) in try GitOracle(folder: project.path).addresses(most: authors).enumerated() {
                var mine = Request()
                mine.folders = [project.path]
                mine.me = [address]
                let scan = try await Session(mine).scan()
                guard let own = scan.projects.first(where: { $0.path == project.path && $0.component == nil }) else { continue }
                let oracle = try GitOracle(folder: project.path).lines(of: address)
                let verdict: String
                if let oracle {
                    let same = oracle.added == own.yourAdded && oracle.deleted == own.yourDeleted && oracle.commits == own.ledger[.yours]
                    verdict = same ? "equal" : "DIFFERENT (git counts \(oracle.commits) commits)"
                    if same { equal += 1 } else { different += 1 }
                } else {
                    verdict = "git can't: objects are absent"
                    incomparable += 1
                }
                let git = oracle.map { ["\($0.added)", "\($0.deleted)"] } ?? ["-", "-"]
                print(
                    ([project.id.rawValue, "#\(number + 1)", "\(own.ledger[.yours])", "\(own.yourAdded)", "\(own.yourDeleted)"] + git + [
                        verdict
                    ])
                    .joined(separator: "\t"))
            }
        }
        print("\(equal) equal, \(different) different, \(incomparable) not comparable")
        if different > 0 { throw ExitCode(2) }
    }
}
