internal import CredenceProjects

/// Which record is meant.
struct RecordKey: Hashable {
    /// The real path of the common Git folder.
    let repository: String
    /// The version of what is in a record: a program neither reads nor writes another's.
    let version: Int

    /// What a sum over the record's manifest starts with, so that no other record's manifest fits.
    func seed(generation: Int) -> UInt64 {
        Checksum.of(Array(repository.utf8), seed: UInt64(truncatingIfNeeded: version)) ^ UInt64(truncatingIfNeeded: generation)
    }
}
