internal import ArgumentParser
internal import CredenceDamage
internal import Foundation

struct BreakCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "break", abstract: "Write broken repositories: damaged ones by a seed, and those made by hand.",
        discussion: "Example: credence-lab break /tmp/broken --seed 1 --count 250")

    @Argument(help: "Where they go; the folder must be empty or absent.")
    var output: String

    @Option(help: "The same seed gives the same damage.")
    var seed: UInt64 = 1

    @Option(help: "How many are damaged by the seed.")
    var count = 250

    @Flag(inversion: .prefixedNo, help: "Those made by hand, too.")
    var handmade = true

    @Flag(inversion: .prefixedNo, help: "Of those, the ones that take gigabytes or many seconds, too.")
    var heavy = true

    func run() throws {
        let folder = URL(filePath: output).standardizedFileURL.path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        guard try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty else {
            throw ValidationError("'\(output)' isn't empty")
        }
        for number in 0..<count { try BrokenRepository(seed: seed, number: number).make(in: folder) }
        let crafted = HandmadeRepository.allCases.filter { handmade && (heavy || !$0.isHeavy) }
        for repository in crafted { try repository.make(in: folder) }
        print("\(count) damaged by seed \(seed), \(crafted.count) made by hand")
    }
}
