internal import ArgumentParser
internal import Credence
internal import Foundation

struct ReplayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay", abstract: "Turn the samples into real repositories with fixed dates.",
        discussion: "Example: credence-lab replay Samples /tmp/projects")

    @Argument(help: "The folder of samples.")
    var samples: String

    @Argument(help: "Where the repositories go; each gets a folder of its name.")
    var target: String

    func run() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: samples).sorted()
        for name in names {
            let sample = URL(filePath: samples).appending(path: name)
            guard FileManager.default.fileExists(atPath: sample.appending(path: "history.json").path) else { continue }
            let folder = URL(filePath: target).appending(path: name)
            try? FileManager.default.removeItem(at: folder)
            try Replay(sample: sample).run(into: folder)
            print("replayed \(name)")
        }
    }
}
