internal import ArgumentParser
internal import CredenceGit
internal import Foundation

struct MeasureCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "measure", abstract: "Does one part of the work on a repository and nothing else, to be timed.",
        discussion: "Example: credence-lab measure lines ~/repositories/flask --jobs 1")

    enum Part: String, ExpressibleByArgument, CaseIterable {
        /// The commits.
        case commits
        /// What every commit changed.
        case trees
        /// The lines of every commit.
        case lines
        /// The lines of one author's commits.
        case own
        /// The commits of all lines at HEAD.
        case blame
    }

    @Argument(help: "commits, trees, lines (everybody's), own or blame.")
    var part: Part

    @Argument(help: "The repository.")
    var repository: String

    @Option(help: "Whose commits, for own.")
    var me: [String] = []

    @Option(help: "How many work at once.")
    var jobs = 1

    func run() async throws {
        let history = try LabHistory(path: repository)
        guard part != .commits else { return print("\(history.commits.count) commits") }
        guard part != .blame else {
            let blame = try await history.blame(history.files, jobs: jobs)
            let lines = blame.spans.compactMap(\.self).joined().reduce(0) { $0 + $1.count }
            return print(
                "\(history.files.count) files, \(lines) lines, \(blame.comparisons) comparisons, of which libgit2 made \(blame.windows) in part "
                    + "and \(blame.wholes) in full")
        }
        let workers = history.workers(jobs: jobs)
        let isMine = history.steps.commits.map {
            !history.commits[$0].isMerge && (part != .own || me.contains(history.commits[$0].author.email))
        }
        let steps = zip(history.steps.steps, isMine).filter(\.1).map(\.0)
        let changes = try await HistoryChanges.read(steps, by: workers)
        guard part != .trees else { return print("\(changes.changes.count) changes of \(changes.paths.count) paths") }
        let lines = try await HistoryLines(
            of: changes, isWanted: [Bool](repeating: true, count: steps.count), treatment: { history.attributes.treatment(of: $0) },
            by: workers)
        var total = LineChange()
        for case .lines(let change)? in lines.lines { total += change }
        print("\(steps.count) commits, \(changes.changes.count) changes, +\(total.added) -\(total.deleted)")
    }
}
