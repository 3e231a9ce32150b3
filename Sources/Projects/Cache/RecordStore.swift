/// What keeps records between runs.
///
/// A repository is named by the real path of its common Git folder. No store ever fails a scan: one that can't be read is empty, and what
/// can't be written is dropped.
package protocol RecordStore: Sendable {
    /// The record of a repository with those of its sections that are asked for; nil when none is kept, or a chunk of them is damaged.
    func read(_ repository: String, sections: Set<RecordSection>) -> StoredRecord?

    /// Makes all `changes` to the record of a repository, or none of them.
    ///
    /// - Parameter generation: the record's state that the changes are meant for; nil for no record. In any other state, which another scan
    ///   may have made meanwhile, nothing is written.
    /// - Returns: the generation that was made; nil when nothing was written.
    @discardableResult
    func write(_ changes: [SectionChange], of repository: String, expecting generation: Int?) -> Int?

    /// Why records aren't kept, in a clause; nil while all is well.
    var problem: String? { get }
}

extension RecordStore {
    /// The whole record of a repository.
    package func read(_ repository: String) -> StoredRecord? { read(repository, sections: Set(RecordSection.allCases)) }
}
