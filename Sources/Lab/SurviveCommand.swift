internal import ArgumentParser
internal import Foundation

struct SurviveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "survive", abstract: "Scan each repository in a folder alone, then all at once: each must have a result.",
        discussion: "Example: credence-lab survive /tmp/broken --program .build/debug/credence")

    @Argument(help: "The folder of repositories, as 'break' writes it.")
    var folder: String

    @Option(help: "The built credence.")
    var program: String

    @Option(help: ArgumentHelp("Whose work is counted; repeat it for several.", valueName: "address"))
    var me = ["ada@example.org", "bo@example.org"]

    @Option(help: ArgumentHelp("How long one scan may take.", valueName: "seconds"))
    var limit = 60.0

    @Option(help: ArgumentHelp("How much memory one scan may take.", valueName: "megabytes"))
    var memory = 4096

    @Flag(help: "Say what became of each repository.")
    var verbose = false

    func run() throws {
        let root = URL(filePath: folder).resolvingSymlinksInPath().path
        let names = try FileManager.default.contentsOfDirectory(atPath: root).sorted()
        var outcomes: [String: [String: Int]] = [:]
        var totals: [String: Int] = [:]
        var faults: [String] = []
        var (slowest, largest) = (("", 0.0), ("", 0))
        for name in names {
            let run = try scan(root + "/" + name, within: limit)
            let survival = Survival(run, Survival.Result(run), path: root + "/" + name)
            let told = "\(name)\t\(survival.code)\t\(Self.told(run))"
            if verbose { print(told) }
            if !survival.isGood { faults.append(told) }
            // `007-head-emptied`: the number isn't part of what was damaged.
            outcomes[String(name.drop { $0.isNumber || $0 == "-" }), default: [:]][survival.code, default: 0] += 1
            totals[survival.code, default: 0] += 1
            if run.seconds > slowest.1 { slowest = (name, run.seconds) }
            if let megabytes = run.megabytes, megabytes > largest.1 { largest = (name, megabytes) }
        }
        for (damage, codes) in outcomes.sorted(by: { $0.key < $1.key }) { print("\(damage)\t\(Self.listed(codes))") }
        print("all \(names.count)\t\(Self.listed(totals))")
        print("slowest: \(slowest.0), \(Self.rounded(slowest.1)) s; largest: \(largest.0), \(largest.1) MB")
        faults += try faultsOfAll(names, in: root)
        faults.forEach { print("FAULT\t\($0)") }
        print(faults.isEmpty ? "each repository has a result" : "\(faults.count) faults")
        if !faults.isEmpty { throw ExitCode(2) }
    }

    /// One broken repository never ends the scan of all.
    private func faultsOfAll(_ names: [String], in root: String) throws -> [String] {
        let run = try scan(root, within: limit * 10)
        print("all at once: \(Self.told(run))")
        let result = Survival.Result(run)
        let lost = names.map { ($0, Survival(run, result, path: root + "/" + $0)) }.filter { !$0.1.isGood }
        guard run.end == .status(0) else { return ["all at once\t\(lost.first?.1.code ?? "")\t\(Self.told(run))"] }
        return lost.map { "\($0.0)\tall at once: \($0.1.code)" }
    }

    private func scan(_ path: String, within limit: Double) throws -> GuardedRun {
        try GuardedRun(
            URL(filePath: program).path,
            ["scan", path, "--json", "--quiet", "--branches", "all", "--today", "2026-01-01"] + me.flatMap { ["--me", $0] },
            seconds: limit, megabytes: memory)
    }

    private static func told(_ run: GuardedRun) -> String {
        "\(rounded(run.seconds)) s, \(run.megabytes.map { "\($0) MB" } ?? "memory unknown")"
    }

    private static func listed(_ codes: [String: Int]) -> String {
        codes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.value) × \($0.key)" }.joined(separator: "; ")
    }

    private static func rounded(_ seconds: Double) -> String { String(format: "%.2f", seconds) }
}
