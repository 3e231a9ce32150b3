internal import ArgumentParser
internal import Foundation

struct SurviveKillsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "survive-kills", abstract: "Kill scans at any moment: what they leave in the cache must make no difference.",
        discussion: "Example: credence-lab survive-kills ~/repositories --program .build/debug/credence --kills 50")

    @Argument(help: "The folder of repositories; it is only read.")
    var folder: String

    @Option(help: "The built credence.")
    var program: String

    @Option(help: "How many scans are killed.")
    var kills = 50

    @Option(help: "The same seed waits for the same share of a scan.")
    var seed: UInt64 = 1

    @Option(help: ArgumentHelp("Whose work is counted; repeat it for several.", valueName: "address"))
    var me: [String] = []

    func run() throws {
        let caches = FileManager.default.temporaryDirectory.appending(path: "credence-lab-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: caches, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: caches) }
        let scan = KilledScan(
            program: URL(filePath: program).path,
            arguments: ["scan", URL(filePath: folder).path, "--json", "--quiet", "--today", "2026-01-01"] + me.flatMap { ["--me", $0] },
            caches: caches)
        let expected = try scan.output(["--no-cache"])
        let duration = try scan.timed { _ = try scan.output() }
        var chance = SplitMix(state: seed)
        var (running, differences) = (0, 0)
        func compare(_ moment: String) throws {
            guard try scan.output() != expected else { return }
            differences += 1
            print("DIFFERENCE\t\(moment)")
        }
        for number in 0..<kills {
            // Most begin with nothing, so that there is much to write; the others go on with what there is.
            let isFresh = chance.share() < 0.7
            if isFresh { try scan.removeCache() }
            let isPair = chance.share() < 0.25
            let wait = (Double(number) + chance.share()) / Double(max(1, kills)) * duration * (isFresh ? 1.05 : 0.2)
            let other = isPair ? try scan.start() : nil
            if try scan.kill(after: wait) { running += 1 }
            other?.waitUntilExit()
            if let other, other.terminationStatus != 0 {
                differences += 1
                print("DIFFERENCE\tkill \(number): the other scan ended with \(other.terminationStatus)")
            }
            try compare(
                "kill \(number), after \(String(format: "%.3f", wait)) s\(isFresh ? ", fresh" : "")\(isPair ? ", two at once" : "")")
        }
        try compare("at the end")
        print("a fresh scan takes \(String(format: "%.2f", duration)) s")
        print("\(running) of \(kills) kills fell while the scan ran; \(differences) differences")
        if differences > 0 { throw ExitCode(2) }
    }
}
