internal import ArgumentParser
internal import Credence

struct IdentityCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "identity", abstract: "Show whose commits are counted, by which rule, and what may be yours.",
        discussion: "Example: credence identity --folder ~/code")

    @OptionGroup var options: FolderOptions

    func run() async throws {
        let session = try options.session()
        let scan = try await options.scan(session)
        try options.common.show(session.renderIdentity(scan))
    }
}
