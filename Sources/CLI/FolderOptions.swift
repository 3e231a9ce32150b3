internal import ArgumentParser
internal import Credence

/// The options of every command that rests on projects.
struct FolderOptions: ParsableArguments {
    @Option(help: ArgumentHelp("A folder to look in; repeat it for several.", valueName: "folder"))
    var folder: [String] = []

    @Option(help: ArgumentHelp("Your address in commits; repeat it for several. Replaces those of credence.yaml.", valueName: "address"))
    var me: [String] = []

    @Flag(help: "Read repositories of other owners too.")
    var anyOwner = false

    @OptionGroup var common: CommonOptions

    /// The session that these options ask for.
    func session(folders: [String] = [], _ adjust: (inout Request) throws -> Void = { _ in }) throws -> Session {
        var request = try common.request()
        request.folders = folder + folders
        request.me = me
        request.anyOwner = anyOwner
        try adjust(&request)
        return try Session(request)
    }

    /// Reads the projects, with progress on a terminal.
    ///
    /// - Parameter showsSkipped: whether the result itself shows what was skipped; else it is noted, and nothing read is an error.
    func scan(_ session: Session, showsSkipped: Bool = false) async throws -> Scan {
        let line = common.quiet || !Terminal.isErrorTerminal ? nil : ProgressLine()
        defer { ProgressLine.clear() }
        let scan = try await session.scan { done, count, name in line?.show(done, count, name) }
        if !showsSkipped { try session.requireProjects(scan) }
        guard !common.quiet else { return scan }
        let skipped = showsSkipped ? [] : scan.skipped.map { "skipped \($0.path): \($0.reason). \($0.remedy)" }
        for note in scan.notes + skipped + session.configurationNotes(scan) { Terminal.note("note: \(note)") }
        return scan
    }
}
