internal import ArgumentParser
internal import Credence
internal import Foundation

/// The options of every command.
struct CommonOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The configuration; else credence.yaml here or in the configuration folder.", valueName: "file"))
    var config: String?

    @Option(help: ArgumentHelp("The day of the report, YYYY-MM-DD; else today.", valueName: "day"))
    var today: String?

    @Flag(help: "Print JSON.")
    var json = false

    @Flag(help: "Print no progress and no notes.")
    var quiet = false

    @Flag(help: "Print each limit on a line of its own.")
    var verbose = false

    @Option(help: ArgumentHelp("Colors: auto, always or never.", valueName: "when"))
    var color = "auto"

    /// Whether results carry colors.
    func usesColor() throws -> Bool {
        switch color {
        case "always": return true
        case "never": return false
        case "auto": return Terminal.isOutputTerminal && ProcessInfo.processInfo.environment["NO_COLOR"].map(\.isEmpty) ?? true
        default:
            throw CredenceError.wrongUsage("cannot use --color '\(color)': there is no such value", remedy: "Give auto, always or never.")
        }
    }

    /// The request that these options make.
    func request() throws -> Request {
        // What was asked for is checked before the long part begins.
        _ = try usesColor()
        var request = Request()
        request.configurationFile = config
        request.today = try CommonOptions.day(today, option: "--today")
        return request
    }

    static func day(_ text: String?, option: String) throws -> Day? {
        guard let text else { return nil }
        guard let day = Day(text: text) else {
            throw CredenceError.wrongUsage(
                "cannot use \(option) '\(text)': it is no day", remedy: "Write it as YYYY-MM-DD, 2026-11-22 for example.")
        }
        return day
    }

    /// Prints a result in the form asked for.
    func show(_ result: Rendered) throws {
        try Terminal.write(json ? result.json : try result.text(usesColor: usesColor()))
    }
}
