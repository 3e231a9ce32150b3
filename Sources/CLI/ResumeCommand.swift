internal import ArgumentParser
internal import Credence

struct ResumeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "resume", abstract: "Write the resume evidence summary.",
        discussion: "Example: credence resume --role qa-engineer --format md --output resume.md")

    @Option(help: ArgumentHelp("The role that it is for; else the first of credence.yaml.", valueName: "id"))
    var role: String?

    @Option(help: ArgumentHelp("md, txt or json.", valueName: "format"))
    var format: String?

    @Option(help: ArgumentHelp("Where to write it; else standard output.", valueName: "file"))
    var output: String?

    @Flag(help: "Write it even into a work tree that has a remote.")
    var yes = false

    @OptionGroup var options: FolderOptions

    func run() async throws {
        let format = options.common.json ? "json" : format ?? "txt"
        guard ["md", "txt", "json"].contains(format) else {
            throw CredenceError.wrongUsage("cannot write the format '\(format)': it isn't known", remedy: "Known formats: md, txt, json.")
        }
        let session = try options.session()
        // What was asked for is checked before the long part begins.
        let wanted = try role.map { try session.role($0) }
        let scan = try await options.scan(session)
        let resume = session.renderResume(scan, role: wanted)
        let text =
            switch format {
            case "md": resume.markdown
            case "json": resume.json
            default: resume.text(usesColor: output == nil ? try options.common.usesColor() : false)
            }
        guard let output else { return try Terminal.write(text) }
        let path = try session.write(text, to: output, evenIfShared: yes)
        if !options.common.quiet { Terminal.note("wrote \(path)") }
    }
}
