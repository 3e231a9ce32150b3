internal import CredenceFiles
internal import GRDB

/// The opened file of records.
///
/// It has a rollback journal rather than a write-ahead log: a journal leaves nothing beside the file between writes, needs no shared memory
/// and suits a file that may be deleted at any time.
struct RecordFile {
    let queue: DatabaseQueue
    private let path: String
    /// Which file was opened; another may stand at the path by now.
    let identity: FileIdentity?

    /// What the file's header says of it: "Crdc", and the version of the tables.
    private static let application = 0x4372_6463
    private static let format = 1

    private static let pageSize = 8192

    /// Opens the file at `path`, which is made where there is none.
    ///
    /// - Throws: `FileError`, `DatabaseError`, or `StoreFailure.unfit` for a file that is of another program or version.
    init(_ path: String, limit: Int) throws {
        try PrivateFile.prepare(path)
        self.path = path
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        configuration.busyMode = .timeout(2)
        configuration.label = "records"
        configuration.prepareDatabase { db in
            // Waiting for the disk at each write would guard against a loss of power only, and what that damages the sums tell.
            try db.execute(sql: "PRAGMA page_size=\(RecordFile.pageSize); PRAGMA synchronous=OFF; PRAGMA cell_size_check=ON")
        }
        queue = try DatabaseQueue(path: path, configuration: configuration)
        identity = FileIdentity(of: path)
        let limit = max(1, limit / RecordFile.pageSize)
        try queue.inDatabase { db in
            if try !RecordFile.isOurs(db) {
                try db.inTransaction(.immediate) {
                    // Another scan may have been faster.
                    if try !RecordFile.isOurs(db) { try RecordFile.makeTables(db) }
                    return .commit
                }
            }
            // What the tables and their index take comes on top of the bytes that are counted.
            try db.execute(sql: "PRAGMA max_page_count=\(limit + limit / 16 + 16)")
        }
    }

    /// Whether the opened file still is the one at its path; one that was deleted or replaced takes nothing more.
    var isInPlace: Bool { identity != nil && FileIdentity(of: path) == identity }

    /// Whether the tables are there; false for a new file.
    private static func isOurs(_ db: Database) throws -> Bool {
        let application = try number("PRAGMA application_id", db)
        let version = try number("PRAGMA user_version", db)
        if application == RecordFile.application, version == format { return true }
        guard application == 0, version == 0, try number("SELECT count(*) FROM sqlite_schema", db) == 0 else { throw StoreFailure.unfit }
        return false
    }

    private static func makeTables(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE record(
                    id INTEGER PRIMARY KEY, repository TEXT NOT NULL, version INTEGER NOT NULL, generation INTEGER NOT NULL,
                    used INTEGER NOT NULL, manifest BLOB NOT NULL, UNIQUE(repository, version));
                CREATE TABLE chunk(
                    id INTEGER PRIMARY KEY, record INTEGER NOT NULL, section INTEGER NOT NULL, number INTEGER NOT NULL,
                    bytes BLOB NOT NULL, UNIQUE(record, section, number));
                PRAGMA application_id=\(application);
                PRAGMA user_version=\(format);
                """)
    }

    /// The one number that a statement yields.
    static func number(_ sql: String, _ db: Database, _ arguments: StatementArguments = []) throws -> Int? {
        let value = try DatabaseValue.fetchOne(db.cachedStatement(sql: sql), arguments: arguments)
        return value.flatMap { Int.fromDatabaseValue($0) }
    }

    /// Removes the file at `path` with what SQLite keeps beside it.
    static func remove(_ path: String) {
        for suffix in ["", "-journal", "-wal", "-shm"] { PrivateFile.remove(path + suffix) }
    }
}
