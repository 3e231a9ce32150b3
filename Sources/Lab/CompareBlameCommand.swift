internal import ArgumentParser
internal import CredenceGit
internal import Foundation

struct CompareBlameCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare-blame", abstract: "Hold the commit and the author of every line at HEAD against git blame --line-porcelain.",
        discussion: "Example: credence-lab compare-blame ~/repositories/flask")

    @Argument(help: "Repositories.")
    var repositories: [String]

    @Option(help: "How many work on one repository at once.")
    var jobs = 2

    @Option(help: "How many differences are listed of each repository.")
    var list = 10

    func run() async throws {
        print("repository\tfiles\tlines\tsame commit\tsame author\tcauses of differences")
        var isShort = false
        for path in repositories {
            guard FileManager.default.fileExists(atPath: path) else {
                print("skipped: \(path) isn't there")
                continue
            }
            let history = try LabHistory(path: path)
            let blame = try await history.blame(history.files, jobs: jobs)
            let comparison = try BlameComparison(blame, of: history)
            let (lines, commits, authors) = (comparison.lines, comparison.sameCommit, comparison.sameAuthor)
            let share = { (count: Int) in String(format: "%.3f %%", lines == 0 ? 100 : Double(count) / Double(lines) * 100) }
            let causes = comparison.causes.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
            let name = URL(fileURLWithPath: path).lastPathComponent
            print("\(name)\t\(comparison.files)\t\(lines)\t\(share(commits))\t\(share(authors))\t\(causes)")
            for difference in comparison.differences.prefix(list) { print("  " + difference) }
            if Double(commits) < 0.995 * Double(lines) || Double(authors) < 0.999 * Double(lines) { isShort = true }
        }
        if isShort { throw ExitCode(2) }
    }
}
