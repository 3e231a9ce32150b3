internal import ArgumentParser
internal import Credence
internal import CredenceProjects
internal import CredenceVocabulary
internal import Foundation

struct MeasureStoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "measure-store", abstract: "Measure the codec and the store: the best of eleven runs.",
        discussion: "Example: credence-lab measure-store /tmp/cache")

    @Argument(help: "A folder for the store; what it holds is removed.")
    var folder: String

    @Option(help: "How many records are kept.")
    var records = 30

    @Option(help: "How many entries are encoded.")
    var entries = 54_000

    func run() throws {
        let bytes = encoded()
        report("encode \(entries) entries, \(bytes.count) bytes") { _ = encoded() }
        try report("decode them") { try decode(bytes) }
        report("sum over them") { _ = Checksum.of(bytes) }
        let small = Array(bytes.prefix(2000))
        try report("make a store and write \(records) records of six sections, 2 kB each") {
            try? FileManager.default.removeItem(atPath: folder + "/credence")
            try write(small)
        }
        report("open it and read all sections of each") { read(Set(RecordSection.allCases)) }
        report("open it and read the summary of each") { read([.summary]) }
        report("open it and read one") { _ = store().read(name(0), sections: [.summary]) }
        try? FileManager.default.removeItem(atPath: folder + "/credence")
        report("write one record of six sections, each all those entries") {
            try? FileManager.default.removeItem(atPath: folder + "/credence")
            store().write(RecordSection.allCases.map { .replace($0, bytes) }, of: name(0), expecting: nil)
        }
        report("read it") { _ = store().read(name(0)) }
        try? FileManager.default.removeItem(atPath: folder + "/credence")
    }

    private func report(_ what: String, _ body: () throws -> Void) rethrows {
        let clock = ContinuousClock()
        let best = try (0..<11).map { _ in try clock.measure(body) }.min() ?? .zero
        print("\(what): \((best / .microseconds(1)).formatted(.number.precision(.fractionLength(0)))) µs")
    }

    private func name(_ number: Int) -> String { "/home/somebody/projects/number-\(number)/.git" }
    private func store() -> RecordDatabase { RecordDatabase(in: folder, version: 1, today: Day(number: 20_000)) }

    private func write(_ bytes: [UInt8]) throws {
        let store = store()
        for number in 0..<records {
            store.write(RecordSection.allCases.map { .replace($0, bytes) }, of: name(number), expecting: nil)
        }
        store.finish()
        if let problem = store.problem { throw ValidationError(problem) }
    }

    private func read(_ sections: Set<RecordSection>) {
        let store = store()
        for number in 0..<records { _ = store.read(name(number), sections: sections) }
        store.finish()
    }

    private func encoded() -> [UInt8] {
        var writer = ByteWriter(capacity: entries * 36)
        var state: UInt64 = 1
        var id = [UInt8](repeating: 0, count: ObjectID.length)
        for number in 0..<entries {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            id[number % 20] ^= UInt8(truncatingIfNeeded: state >> 56)
            if let id = ObjectID(id.span) { writer.append(id) }
            writer.append(unsigned: Int(state >> 60))
            writer.append(unsigned: Int(state >> 50))
            writer.append(signed: Int(state >> 54) - 512)
            writer.append(unsigned: number)
            writer.append("a short one")
        }
        return writer.bytes
    }

    private func decode(_ bytes: [UInt8]) throws {
        var reader = ByteReader(bytes)
        var ids: [ObjectID] = []
        var texts: [String] = []
        ids.reserveCapacity(entries)
        texts.reserveCapacity(entries)
        var sum = 0
        for _ in 0..<entries {
            ids.append(try reader.id())
            sum &+= try reader.unsigned() &+ reader.unsigned() &+ reader.signed() &+ reader.unsigned()
            texts.append(try reader.text())
        }
        try reader.finish()
        guard sum != 0, ids.count == texts.count else { throw ValidationError("nothing was decoded") }
    }
}
