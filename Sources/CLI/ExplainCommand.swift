internal import ArgumentParser
internal import Credence

struct ExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Follow a claim, gap, number or skill down to commits and paths.",
        discussion: """
            WHAT is the id of a claim or gap, a skill, or a project with a domain, a skill or a number (yours, added, deleted).
            Examples:
              credence explain domain-testing
              credence explain sales-report automation
              credence explain sales-report added
            """)

    @Argument(help: "What to explain.")
    var what: [String]

    @Option(help: ArgumentHelp("The role whose gaps can be explained; else those of credence.yaml.", valueName: "id"))
    var role: [String] = []

    @OptionGroup var options: FolderOptions

    func run() async throws {
        let session = try options.session()
        let roles = try role.map { try session.role($0) }
        let scan = try await options.scan(session)
        try options.common.show(session.renderExplanation(what, scan, roles: roles))
    }
}
