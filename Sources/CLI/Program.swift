internal import ArgumentParser
internal import Credence
internal import Foundation

/// The `credence` program.
@main struct Program: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "credence",
        abstract: "Says what Git projects and credentials show together: certification proves structure, projects prove execution.",
        discussion: """
            Everything stays on this machine. A first look:
              credence scan ~/code --me ada@example.org
            """,
        version: "0.1.0",
        subcommands: [
            InitCommand.self, ScanCommand.self, ProjectsCommand.self, IdentityCommand.self, CredentialsCommand.self, CatalogCommand.self,
            ProfileCommand.self, ResumeCommand.self, GapsCommand.self, ExplainCommand.self,
        ])

    /// What the parser of arguments says, in our two lines.
    private static func usageError(_ error: any Error) -> CredenceError {
        let first = message(for: error).prefix { !$0.isNewline }
        let reason = first.prefix(1).lowercased() + first.dropFirst()
        // Its last line names the command whose help it is.
        let command = fullMessage(for: error).split(separator: "'").last { $0.hasSuffix(" --help") } ?? "credence --help"
        return .wrongUsage("cannot read the command line: \(reason)", remedy: "Run '\(command)' to see what it takes.")
    }

    static func main() async {
        Interruption.watch()
        do {
            var command = try parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch let error as CredenceError {
            Terminal.printError(error)
            Foundation.exit(error.isUsage ? 64 : 1)
        } catch {
            guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
            Terminal.printError(usageError(error))
            Foundation.exit(ExitCode.validationFailure.rawValue)
        }
    }
}
