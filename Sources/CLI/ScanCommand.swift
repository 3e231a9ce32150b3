internal import ArgumentParser
internal import Credence

struct ScanCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scan", abstract: "Find and read the projects in folders.",
        discussion: "Example: credence scan ~/code --me ada@example.org --json")

    @Argument(help: "The folders to look in; else those of credence.yaml.")
    var folders: [String] = []

    @Option(help: ArgumentHelp("Which branches are read: head, local or all.", valueName: "which"))
    var branches = "head"

    @Option(help: ArgumentHelp("Leave out commits before this day.", valueName: "day"))
    var since: String?

    @Flag(help: "Count everybody's lines too, not the person's alone.")
    var allAuthors = false

    @Flag(help: "Read all anew, and keep nothing for the next time.")
    var noCache = false

    @Option(help: ArgumentHelp("How many threads work at once; else one a core.", valueName: "number"))
    var jobs: Int?

    @Option(help: ArgumentHelp("A folder of tables that replace the embedded ones.", valueName: "folder"))
    var knowledge: String?

    @OptionGroup var options: FolderOptions

    func run() async throws {
        guard ["head", "local", "all"].contains(branches) else {
            throw CredenceError.wrongUsage(
                "cannot use --branches '\(branches)': there is no such value", remedy: "Give head, local or all.")
        }
        if let jobs, !(1...256).contains(jobs) {
            throw CredenceError.wrongUsage("cannot use --jobs \(jobs): it is out of range", remedy: "Give a number from 1 to 256.")
        }
        let session = try options.session(folders: folders) { request in
            request.branches = branches
            request.since = try CommonOptions.day(since, option: "--since")
            request.jobs = jobs
            request.countsAllAuthors = allAuthors
            request.usesCache = !noCache
            request.knowledgeFolder = knowledge
        }
        let scan = try await options.scan(session, showsSkipped: true)
        try options.common.show(session.renderScan(scan, isVerbose: options.common.verbose))
    }
}
