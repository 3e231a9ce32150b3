internal import ArgumentParser
internal import Credence

struct ProfileCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "profile", abstract: "Show what credentials and projects prove together, domain by domain.",
        discussion: "Example: credence profile --folder ~/code")

    @Flag(help: "Print the weights and thresholds of the rules too.")
    var explainRules = false

    @Option(help: ArgumentHelp("Leave out commits before this day.", valueName: "day"))
    var since: String?

    @OptionGroup var options: FolderOptions

    func run() async throws {
        let session = try options.session { $0.since = try CommonOptions.day(since, option: "--since") }
        let scan = try await options.scan(session)
        try options.common.show(session.renderProfile(scan, explainsRules: explainRules))
    }
}
