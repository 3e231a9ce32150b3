internal import CredenceProjects
internal import GRDB

/// A record's row: what there is, without the chunks.
struct StoredRow {
    let id: Int
    let generation: Int
    /// The day's number on which the record was last read or written.
    let used: Int
    /// Nil when it is damaged, and with it the record.
    let manifest: RecordManifest?

    /// The row of `key`; nil when there is none.
    init?(_ key: RecordKey, _ db: Database) throws {
        let statement = try db.cachedStatement(
            sql: "SELECT id, generation, used, manifest FROM record WHERE repository = ? AND version = ?")
        guard let row = try Row.fetchOne(statement, arguments: [key.repository, key.version]) else { return nil }
        // Any column of a damaged file can be of any kind.
        let values = Array(row.databaseValues)
        guard values.count == 4, let id = Int.fromDatabaseValue(values[0]) else { throw StoreFailure.unfit }
        self.id = id
        generation = Int.fromDatabaseValue(values[1]) ?? 0
        used = Int.fromDatabaseValue(values[2]) ?? 0
        let bytes = [UInt8](values[3])
        manifest = try? bytes.map { try RecordManifest($0, of: key, generation: Int.fromDatabaseValue(values[1]) ?? 0) }
    }
}

extension [UInt8] {
    /// The bytes of a value; nil when it is something else.
    init?(_ value: DatabaseValue) {
        guard case .blob(let data) = value.storage else { return nil }
        self = Array(data)
    }
}
