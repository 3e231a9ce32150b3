internal import ArgumentParser
internal import Credence

struct CatalogCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "catalog", abstract: "Show the certifications that are known.", discussion: "Example: credence catalog PCAP")

    @Argument(help: "Words of a name, an id, an exam code, a track, level or domain; else all are listed.")
    var query: [String] = []

    @OptionGroup var common: CommonOptions

    func run() throws {
        let session = try Session(common.request())
        try common.show(session.renderCatalogue(query.joined(separator: " ")))
    }
}
