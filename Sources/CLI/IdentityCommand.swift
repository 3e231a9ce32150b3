internal import ArgumentParser
internal import Credence

struct IdentityCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "identity", abstract: "Show whose commits are counted, by which rule, and what may be yours.",
        discussion: """
            Example: credence identity --folder ~/code
            More:    credence identity --ask
                     credence identity --commit 1a2b3c4
                     credence identity --accept ada@old.example.org
                     credence identity --mailmap > ~/.mailmap
            Git reads the last one after 'git config --global mailmap.file ~/.mailmap'.
            """)

    @Option(help: ArgumentHelp("Write into credence.yaml that an address is yours; repeat it for several.", valueName: "address"))
    var accept: [String] = []

    @Option(help: ArgumentHelp("Write into credence.yaml that an address isn't yours; repeat it for several.", valueName: "address"))
    var reject: [String] = []

    @Flag(help: "Ask about each address that may be yours, and write the answers at the end.")
    var ask = false

    @Flag(help: "Print a .mailmap that leads all your commits to your name and first address.")
    var mailmap = false

    @Option(help: ArgumentHelp("Say why a commit is or isn't yours; the beginning of its id is enough.", valueName: "id"))
    var commit: String?

    @OptionGroup var options: FolderOptions

    private var isEdit: Bool { !accept.isEmpty || !reject.isEmpty }

    func run() async throws {
        try refuseMixture()
        let session = try options.session()
        if let commit { return try options.common.show(await session.renderCommit(commit)) }
        if ask || isEdit { try session.requireEditable(accept, disowned: reject) }
        guard !ask || Terminal.isInputTerminal else {
            throw CredenceError.wrongUsage(
                "cannot ask: standard input is no terminal", remedy: "Repeat with --accept ADDRESS or --reject ADDRESS instead of --ask.")
        }
        let scan = try await options.scan(session)
        if mailmap { return try Terminal.write(session.mailmap(scan)) }
        guard ask || isEdit else { return try options.common.show(session.renderIdentity(scan)) }
        var round = IdentityRound(accepted: accept, rejected: reject)
        if ask { round.ask(about: session.proposals(scan).filter { Session.isAddress($0.address) }) }
        let edit = try await session.accept(round.accepted, disowned: round.rejected, seen: scan)
        try options.common.show(session.render(edit))
    }

    private func refuseMixture() throws {
        let given = [
            ("--accept", !accept.isEmpty), ("--reject", !reject.isEmpty), ("--ask", ask), ("--mailmap", mailmap),
            ("--commit", commit != nil),
        ].filter(\.1).map(
            \.0)
        if given.count > 1, given != ["--accept", "--reject"] {
            throw CredenceError.wrongUsage(
                "cannot do \(given[0]) and \(given[given.count - 1]) at once: each is a task of its own", remedy: "Give one of them.")
        }
        if mailmap, options.common.json {
            throw CredenceError.wrongUsage("cannot print the mailmap as JSON: Git reads it as it is", remedy: "Repeat it without --json.")
        }
    }
}
