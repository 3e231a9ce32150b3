internal import CredenceGit
internal import CredenceSource
internal import CredenceVocabulary

/// A record as a store has it, of which each part is read when it is needed.
package struct KeptRecord: Sendable {
    let stored: StoredRecord
    let summary: RecordSummary
    let list: CommitList

    /// Changes with every change of what a record holds or of the rules by which it is made; records of other versions aren't seen.
    package static let version = 5

    /// The record that is stored; nil when it can't be read.
    init?(_ stored: StoredRecord) {
        guard let bytes = stored[.summary].last else { return nil }
        do throws(Malformed) {
            summary = try RecordSummary(reading: bytes)
            list = try CommitList(reading: stored[.commits])
        } catch { return nil }
        self.stored = stored
    }

    /// What was found in the files at the record's head; nil when that can't be read.
    func files() -> (files: [FileFacts], blobs: [BlameFile])? {
        stored[.files].last.flatMap { try? FileSection.read($0) }
    }
}
