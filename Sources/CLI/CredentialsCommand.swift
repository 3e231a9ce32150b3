internal import ArgumentParser
internal import Credence

struct CredentialsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "credentials", abstract: "Show the credentials of credence.yaml.", subcommands: [List.self],
        defaultSubcommand: List.self)

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "List them with what was checked on the day.",
            discussion: "Example: credence credentials list --today 2026-01-01")

        @OptionGroup var common: CommonOptions

        func run() throws {
            let session = try Session(common.request())
            try common.show(session.renderCredentials())
        }
    }
}
