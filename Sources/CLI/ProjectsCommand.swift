internal import ArgumentParser
internal import Credence

struct ProjectsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "projects", abstract: "List the projects, or show one project's card.",
        discussion: "Example: credence projects sales-report")

    @Argument(help: "The project's id; else all are listed.")
    var name: String?

    @OptionGroup var options: FolderOptions

    func run() async throws {
        let session = try options.session()
        let scan = try await options.scan(session, showsSkipped: name == nil)
        try options.common.show(try name.map { try session.renderProject($0, scan) } ?? session.renderProjects(scan))
    }
}
