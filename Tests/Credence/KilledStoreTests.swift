import Credence
import CredenceFixtures
import CredenceProjects
import CredenceVocabulary
import Foundation
import Testing

@Suite struct KilledStoreTests {
    /// The builders' tool, built beside these tests; it writes records whose parts tell whether all of them were written.
    private static let lab: String = {
        let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL ?? Bundle.main.executableURL
        return (bundle?.deletingLastPathComponent().path ?? ".") + "/credence-lab"
    }()

    private func start(_ shelf: Shelf, _ arguments: [String] = []) throws -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: KilledStoreTests.lab)
        process.arguments = ["store-loop", shelf.folder.path("cache")] + arguments
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        return process
    }

    /// The number of the last write of each record; nil when a part of a write is missing.
    private func numbers(_ shelf: Shelf, records: Int = 4) throws -> [Int]? {
        let store = shelf.store()
        defer { store.finish() }
        var numbers: [Int] = []
        for index in 0..<records {
            guard let record = store.read("/repository/\(index)/.git") else {
                numbers.append(0)
                continue
            }
            guard let summary = record[.summary].last, let chunk = record[.commits].last, chunk.starts(with: summary) else { return nil }
            var reader = ByteReader(summary)
            numbers.append(try reader.unsigned())
        }
        return store.problem == nil ? numbers : nil
    }

    @Test func `twenty kills at any moment lose nothing`() throws {
        try Shelf.use { shelf in
            var generator = SeededGenerator(seed: 5)
            var before = [0, 0, 0, 0]
            for round in 0..<20 {
                let process = try start(shelf)
                Thread.sleep(forTimeInterval: 0.05 + Double(generator.below(200_000)) / 1e6)
                kill(process.processIdentifier, SIGKILL)
                process.waitUntilExit()
                let after = try #require(try numbers(shelf), "round \(round)")
                #expect(zip(before, after).allSatisfy { $0 <= $1 }, "round \(round): \(before), then \(after)")
                before = after
            }
            #expect(before.allSatisfy { $0 > 0 }, "\(before)")
        }
    }

    @Test func `two scans at once neither fail nor spoil a record`() throws {
        try Shelf.use { shelf in
            let processes = try [start(shelf, ["--writes", "300"]), start(shelf, ["--writes", "300"])]
            for process in processes { process.waitUntilExit() }
            #expect(processes.map(\.terminationStatus) == [0, 0])
            let numbers = try #require(try numbers(shelf))
            // A write is dropped when the other one was faster, and else it counts.
            #expect(numbers.allSatisfy { (75...150).contains($0) }, "\(numbers)")
        }
    }
}
