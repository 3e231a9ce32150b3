internal import ArgumentParser
internal import CredenceGit
internal import CredenceVocabulary
internal import Foundation

struct CompareCommitsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare-commits",
        abstract: "Hold the lines of every commit without merges, path by path, against git log --no-renames --numstat.",
        discussion: "Example: credence-lab compare-commits ~/repositories/flask ~/repositories/scrapy")

    @Argument(help: "Repositories.")
    var repositories: [String]

    @Option(help: "How many work on one repository at once.")
    var jobs = 2

    func run() async throws {
        var differing = 0
        print("repository\tcommits\tchanges\tleft to libgit2\tdiffering commits")
        for path in repositories {
            guard FileManager.default.fileExists(atPath: path) else {
                print("skipped: \(path) isn't there")
                continue
            }
            let history = try LabHistory(path: path)
            let workers = history.workers(jobs: jobs)
            let changes = try await HistoryChanges.read(history.steps.steps, by: workers)
            let lines = try await HistoryLines(
                of: changes, isWanted: history.steps.commits.map { !history.commits[$0].isMerge },
                treatment: { history.attributes.treatment(of: $0) }, by: workers)
            var counted: [String: [[UInt8]: LineComparison]] = [:]
            for index in history.steps.commits where !history.commits[index].isMerge {
                counted[history.commits[index].id.description] = [:]
            }
            for (change, lines) in zip(changes.changes, lines.lines) {
                let commit = history.commits[history.steps.commits[Int(change.step)]].id.description
                if let lines { counted[commit]?[changes.paths[Int(change.path)]] = lines }
            }
            guard let expected = try GitOracle(folder: path).numstat() else {
                print("\(path)\tnot comparable: git can't count, objects are absent")
                continue
            }
            var wrong = Set(expected.keys).symmetricDifference(counted.keys)
            for (commit, paths) in expected where counted[commit] != paths { wrong.insert(commit) }
            differing += wrong.count
            let name = URL(fileURLWithPath: path).lastPathComponent
            print("\(name)\t\(expected.count)\t\(changes.changes.count)\t\(lines.fallbacks)\t\(wrong.count)")
            for commit in wrong.sorted().prefix(5) { print("  \(commit)") }
        }
        print("\(differing) differing commits")
        if differing > 0 { throw ExitCode(2) }
    }
}
