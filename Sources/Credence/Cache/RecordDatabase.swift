internal import CredenceFiles
package import CredenceProjects
package import CredenceVocabulary
internal import Synchronization

/// The records in one SQLite file, which can be deleted at any time without loss and is opened when it is first needed.
///
/// A file that is damaged, of another version or of another program is removed and begun anew; one that can't be used is left alone.
package final class RecordDatabase: RecordStore {
    /// The most bytes that are kept; the records that were used longest ago go first.
    package static let usualLimit = 2 << 30

    private let path: String?
    private let version: Int
    private let today: Day
    private let limit: Int
    private let state = Mutex(State())

    private struct State {
        var file: RecordFile?
        /// Rows that were read and have another day than today.
        var used: Set<Int> = []
        var hasBegunAnew = false
        /// Nothing more is written; nothing more is read either when `isOff`.
        var isReadOnly = false
        var isOff = false
        var problem: String?
    }

    /// The store in `folder`; without one nothing is kept.
    ///
    /// - Parameters:
    ///   - folder: the folder of caches, in which Credence has one of its own.
    ///   - version: the version of what is in a record; those of other versions aren't seen.
    ///   - today: the day on which records are used.
    ///   - limit: the most bytes that are kept.
    package init(in folder: String?, version: Int, today: Day, limit: Int = RecordDatabase.usualLimit) {
        path = folder.map { $0 + "/credence/records.sqlite" }
        self.version = version
        self.today = today
        self.limit = limit
    }

    /// Why records aren't kept, in a clause; nil while all is well.
    package var problem: String? { state.withLock { $0.problem } }

    /// The record of a repository, unless it is damaged: then it is removed.
    package func read(_ repository: String, sections: Set<RecordSection>) -> StoredRecord? {
        state.withLock { state in
            attempt(&state) { state, file in
                switch try file.read(RecordKey(repository: repository, version: version), sections: sections) {
                case .record(let record, let row, let used):
                    if used != today.number { state.used.insert(row) }
                    return record
                case .damaged(let row):
                    if !state.isReadOnly { try file.drop(row) }
                    return nil
                case .nothing: return nil
                }
            }
        }
    }

    /// Makes all changes in one transaction.
    @discardableResult
    package func write(_ changes: [SectionChange], of repository: String, expecting generation: Int?) -> Int? {
        state.withLock { state in
            guard !state.isReadOnly else { return nil }
            return attempt(&state) { _, file in
                let key = RecordKey(repository: repository, version: version)
                return try file.write(changes, of: key, expecting: generation, today: today, limit: limit)
            }
        }
    }

    /// Notes which records were used today, once for all of them, and closes the file; for the end of a scan.
    package func finish() {
        state.withLock { state in
            if !state.used.isEmpty, !state.isReadOnly {
                _ = attempt(&state) { state, file in try file.touch(state.used, today: today) }
            }
            state.used = []
            state.file = nil
        }
    }

    /// Does `body` with the opened file; what goes wrong is noted and gives nil. A file that is unfit is begun anew, once in a run.
    private func attempt<Result>(_ state: inout State, _ body: (inout State, RecordFile) throws -> Result?) -> Result? {
        guard let path else { return nil }
        while !state.isOff {
            let seen = state.file?.identity ?? FileIdentity(of: path)
            do {
                let file = try state.file ?? RecordFile(path, limit: limit)
                state.file = file
                return try body(&state, file)
            } catch {
                let failure = StoreFailure(error)
                guard case .unfit = failure, !state.hasBegunAnew else {
                    note(failure, &state)
                    return nil
                }
                beginAnew(path, seen, &state)
            }
        }
        return nil
    }

    private func beginAnew(_ path: String, _ seen: FileIdentity?, _ state: inout State) {
        state.file = nil
        state.used = []
        state.hasBegunAnew = true
        // Another scan may have put a new file there already.
        if FileIdentity(of: path) == seen { RecordFile.remove(path) }
    }

    private func note(_ failure: StoreFailure, _ state: inout State) {
        switch failure {
        case .unwritable: state.isReadOnly = true
        case .busy, .unfit, .unusable: state.isOff = true
        }
        if state.problem == nil { state.problem = "the cache isn't used: \(failure.words ?? "its file is damaged")" }
    }
}
