internal import CredenceProjects
internal import GRDB

extension RecordFile {
    /// What reading found.
    enum Finding {
        case record(StoredRecord, row: Int, used: Int)
        case nothing
        /// The record doesn't fit its sums.
        case damaged(row: Int)
    }

    /// Reads the record of `key` with those of its sections that are asked for.
    func read(_ key: RecordKey, sections wanted: Set<RecordSection>) throws -> Finding {
        try queue.read { db in
            guard let row = try StoredRow(key, db) else { return .nothing }
            guard let manifest = row.manifest else { return .damaged(row: row.id) }
            var sections: [RecordSection: [[UInt8]]] = [:]
            for (section, expected) in manifest.sections where wanted.contains(section) {
                guard let chunks = try chunks(section, of: row.id, db), chunks.map(RecordManifest.Chunk.init) == expected else {
                    return .damaged(row: row.id)
                }
                sections[section] = chunks
            }
            let record = StoredRecord(generation: row.generation, sections: sections, counts: manifest.counts)
            return .record(record, row: row.id, used: row.used)
        }
    }

    /// The chunks of one section; nil when one of them can't be.
    private func chunks(_ section: RecordSection, of record: Int, _ db: Database) throws -> [[UInt8]]? {
        let statement = try db.cachedStatement(sql: "SELECT bytes FROM chunk WHERE record = ? AND section = ? ORDER BY number")
        let rows = try Row.fetchCursor(statement, arguments: [record, Int(section.rawValue)])
        var chunks: [[UInt8]] = []
        while let row = try rows.next() {
            guard let bytes = try row.withUnsafeData(atIndex: 0, { $0.map { [UInt8]($0) } }) else { return nil }
            chunks.append(bytes)
        }
        return chunks
    }
}
