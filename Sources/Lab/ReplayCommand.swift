internal import ArgumentParser
internal import Credence
internal import Foundation

struct ReplayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay", abstract: "Turn the samples into real repositories with fixed dates.",
        discussion: """
            A sample is a folder with history.json; a scenario of Samples/identity is a folder of them.

            Examples: credence-lab replay Samples /tmp/projects, credence-lab replay Samples/identity/surname-bot /tmp/projects
            """)

    @Argument(help: "The folder of samples.")
    var samples: String

    @Argument(help: "Where the repositories go; each gets a folder of its name.")
    var target: String

    func run() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: samples).sorted().filter {
            FileManager.default.fileExists(atPath: samples + "/\($0)/history.json")
        }
        guard !names.isEmpty else {
            throw CredenceError("cannot replay \(samples): no folder in it holds history.json", remedy: "Give a folder of samples.")
        }
        for name in names {
            let sample = URL(filePath: samples).appending(path: name)
            let folder = URL(filePath: target).appending(path: name)
            try? FileManager.default.removeItem(at: folder)
            try Replay(sample: sample).run(into: folder)
            print("replayed \(name)")
        }
    }
}
