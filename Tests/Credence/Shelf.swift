import Credence
import CredenceFixtures
import CredenceProjects
import CredenceVocabulary

/// A folder of caches, and the stores that tests open in it.
struct Shelf {
    let folder: TemporaryFolder

    static let file = "cache/credence/records.sqlite"
    static let name = "/home/ada/projects/engine/.git"
    static let day = Day(number: 20_000)

    /// Lends a shelf that ends with the test.
    static func use<Result>(_ body: (Shelf) throws -> Result) throws -> Result {
        try TemporaryFolder.use { try body(Shelf(folder: $0)) }
    }

    func store(version: Int = 1, today: Day = Shelf.day, limit: Int = RecordDatabase.usualLimit) -> RecordDatabase {
        RecordDatabase(in: folder.path("cache"), version: version, today: today, limit: limit)
    }

    /// Makes the file with some records in it, closed.
    func fill(records: Int = 3, chunkSize: Int = 12_000) throws {
        let store = store()
        for number in 0..<records { store.write(Shelf.changes(number, size: chunkSize), of: Shelf.name + "\(number)", expecting: nil) }
        store.finish()
    }

    /// Changes that fill each section, with other bytes for each number.
    static func changes(_ number: Int, size: Int = 12_000) -> [SectionChange] {
        RecordSection.allCases.map { .replace($0, bytes(number, Int($0.rawValue), size: size)) }
    }

    private static let pool: [UInt8] = {
        var generator = SeededGenerator(seed: 1)
        return (0..<100_000).map { _ in UInt8(truncatingIfNeeded: generator.next()) }
    }()

    static func bytes(_ number: Int, _ section: Int, size: Int = 12_000) -> [UInt8] {
        var bytes: [UInt8] = []
        let start = number * 1000 + section * 100
        while bytes.count < size / section { bytes += pool[start..<min(pool.count, start + size / section - bytes.count)] }
        return bytes
    }

    /// How many of the records are there, each as it was written or not at all; nil when one is another.
    func intact(_ store: RecordDatabase, records: Int = 3, chunkSize: Int = 12_000) -> Int? {
        var count = 0
        for number in 0..<records {
            guard let record = store.read(Shelf.name + "\(number)") else { continue }
            for section in RecordSection.allCases
            where record[section] != [Shelf.bytes(number, Int(section.rawValue), size: chunkSize)] { return nil }
            count += 1
        }
        return count
    }
}
