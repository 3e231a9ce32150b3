internal import ArgumentParser
internal import Credence
internal import Foundation

struct ExpectCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "expect", abstract: "Hold what is said of the samples against their expected.json.",
        discussion: "Example: credence-lab expect Samples /tmp/projects")

    @Argument(help: "The folder of samples.")
    var samples: String

    @Argument(help: "Where they were replayed.")
    var projects: String

    func run() async throws {
        var request = Request()
        request.folders = [projects]
        request.configurationFile = samples + "/credence.yaml"
        request.today = Day(text: "2026-11-22")
        let session = try Session(request)
        let scan = try await session.scan()
        var faults: [String] = []
        let classified = session.classify(scan).filter { $0.project.component == nil }
        for name in try FileManager.default.contentsOfDirectory(atPath: samples).sorted() {
            let file = URL(filePath: samples).appending(path: name).appending(path: "expected.json")
            guard FileManager.default.fileExists(atPath: file.path) else { continue }
            guard let classification = classified.first(where: { $0.project.id.rawValue == name }) else {
                faults.append("\(name): wasn't found")
                continue
            }
            let expected = try JSONDecoder().decode(Expectation.self, from: Data(contentsOf: file))
            faults += expected.faults(of: classification).map { "\(name): \($0)" }
            let absent = expected.absentSkills(of: classification)
            if !absent.isEmpty { print("not shown yet of \(name): \(absent.joined(separator: ", "))") }
        }
        let profile = session.profile(scan)
        let whole = try JSONDecoder().decode(PersonExpectation.self, from: Data(contentsOf: URL(filePath: samples + "/expected.json")))
        faults += whole.faults(of: profile) + whole.faults(of: session.gaps(of: profile, roles: ["qa-engineer"]))
        faults.forEach { print($0) }
        print(faults.isEmpty ? "all as expected" : "\(faults.count) not as expected")
        if !faults.isEmpty { throw ExitCode(2) }
    }
}
