internal import CredenceProjects
internal import CredenceVocabulary
internal import Foundation
internal import GRDB

extension RecordFile {
    /// Makes the changes and gives the new generation; nil when the record isn't in the generation that is expected, or has no room.
    func write(_ changes: [SectionChange], of key: RecordKey, expecting generation: Int?, today: Day, limit: Int) throws -> Int? {
        guard isInPlace else { return nil }
        return try queue.write { db in
            var row = try StoredRow(key, db)
            if let found = row, found.manifest == nil {
                try remove(found.id, db)
                row = nil
            }
            guard row?.generation == generation else { return nil }
            let added = changes.reduce(0) { $0 + $1.bytes.count }
            guard try makeRoom(for: added + RecordFile.rowSize * (changes.count + 1), besides: row?.id, limit: limit, db) else {
                return nil
            }
            var manifest = row?.manifest ?? RecordManifest()
            let id = try row?.id ?? insert(key, db)
            for change in changes { try make(change, number: manifest.make(change), of: id, db) }
            let new = Int.random(in: 1...Int.max)
            try db.cachedStatement(sql: "UPDATE record SET generation = ?, used = ?, manifest = ? WHERE id = ?")
                .execute(arguments: [new, today.number, Data(manifest.bytes(of: key, generation: new)), id])
            return new
        }
    }

    /// Notes that records were used on a day.
    func touch(_ rows: Set<Int>, today: Day) throws {
        guard isInPlace else { return }
        try queue.write { db in
            let statement = try db.cachedStatement(sql: "UPDATE record SET used = ? WHERE id = ?")
            for row in rows.sorted() { try statement.execute(arguments: [today.number, row]) }
        }
    }

    /// Removes a damaged record.
    func drop(_ row: Int) throws {
        guard isInPlace else { return }
        try queue.write { db in try remove(row, db) }
    }

    /// A page is as much as a short chunk can take.
    private static let rowSize = 8192

    private func insert(_ key: RecordKey, _ db: Database) throws -> Int {
        // What an older version kept of the repository is of no use to anybody who reads this.
        let older = try Row.fetchAll(
            db.cachedStatement(sql: "SELECT id FROM record WHERE repository = ? AND version < ?"), arguments: [key.repository, key.version])
        for row in older { if let id = row.databaseValues.first.flatMap({ Int.fromDatabaseValue($0) }) { try remove(id, db) } }
        try db.cachedStatement(sql: "INSERT INTO record(repository, version, generation, used, manifest) VALUES (?, ?, 0, 0, x'')")
            .execute(arguments: [key.repository, key.version])
        return Int(db.lastInsertedRowID)
    }

    private func make(_ change: SectionChange, number: Int, of id: Int, _ db: Database) throws {
        let section = Int(change.section.rawValue)
        if number == 0 {
            try db.cachedStatement(sql: "DELETE FROM chunk WHERE record = ? AND section = ?").execute(arguments: [id, section])
        }
        try db.cachedStatement(sql: "INSERT INTO chunk(record, section, number, bytes) VALUES (?, ?, ?, ?)")
            .execute(arguments: [id, section, number, Data(change.bytes)])
    }

    private func remove(_ row: Int, _ db: Database) throws {
        try db.cachedStatement(sql: "DELETE FROM chunk WHERE record = ?").execute(arguments: [row])
        try db.cachedStatement(sql: "DELETE FROM record WHERE id = ?").execute(arguments: [row])
    }

    /// Removes the records that were used longest ago until so many bytes more fit; false when they don't.
    private func makeRoom(for bytes: Int, besides kept: Int?, limit: Int, _ db: Database) throws -> Bool {
        let size = try RecordFile.number("PRAGMA page_size", db) ?? 0
        while true {
            let pages = try (RecordFile.number("PRAGMA page_count", db) ?? 0) - (RecordFile.number("PRAGMA freelist_count", db) ?? 0)
            if pages * size + bytes <= limit { return true }
            let oldest = try RecordFile.number("SELECT id FROM record WHERE id IS NOT ? ORDER BY used, id LIMIT 1", db, [kept])
            guard let oldest else { return false }
            try remove(oldest, db)
        }
    }
}
