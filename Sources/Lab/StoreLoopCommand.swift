internal import ArgumentParser
internal import Credence
internal import CredenceProjects
internal import CredenceVocabulary

struct StoreLoopCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "store-loop", abstract: "Write records without end, to be killed at any moment.",
        discussion: """
            Each write appends a chunk of commits that begins with the bytes of its number and replaces the summary by that number, so that a
            record of which only a part was written can be told.

            Example: credence-lab store-loop /tmp/cache
            """)

    @Argument(help: "The folder of caches.")
    var folder: String

    @Option(help: "How many records are written in turn.")
    var records = 4

    @Option(help: "End after so many writes; 0 for never.")
    var writes = 0

    func run() throws {
        let store = RecordDatabase(in: folder, version: 1, today: Day(number: 20_000))
        var count = 0
        while writes == 0 || count < writes {
            let name = "/repository/\(count % max(1, records))/.git"
            let record = store.read(name)
            var reader = ByteReader(record?[.summary].last ?? [0])
            var number = ByteWriter()
            number.append(unsigned: try reader.unsigned() + 1)
            let chunk = number.bytes + [UInt8](repeating: UInt8(truncatingIfNeeded: count), count: count * 7919 % 60_000)
            let isMany = record?.counts[.commits] ?? 0 >= 16
            let commits: SectionChange = isMany ? .replace(.commits, chunk) : .append(.commits, chunk)
            store.write([commits, .replace(.summary, number.bytes)], of: name, expecting: record?.generation)
            if let problem = store.problem { throw ValidationError(problem) }
            count += 1
        }
        store.finish()
    }
}
