internal import ArgumentParser
internal import Credence

struct GapsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gaps", abstract: "Show what is missing, and the smallest next step for each.",
        discussion: "Example: credence gaps --role qa-engineer")

    @Option(help: ArgumentHelp("The role to look at; repeat it for several. Else those of credence.yaml.", valueName: "id"))
    var role: [String] = []

    @Flag(help: "Look at every role.")
    var allRoles = false

    @OptionGroup var options: FolderOptions

    func run() async throws {
        let session = try options.session()
        let roles = try allRoles ? session.allRoles : role.map { try session.role($0) }
        let scan = try await options.scan(session)
        try options.common.show(session.renderGaps(scan, roles: roles))
    }
}
