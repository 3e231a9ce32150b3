package import CredenceVocabulary

extension Commit {
    /// The tree of the commit `id`, read alone; nil when it can't be.
    package static func tree(of id: ObjectID, in source: borrowing some ObjectSource & ~Copyable) -> ObjectID? {
        let tree = try? source.read(id, atMost: CommitWalk.sizeLimit) { kind, bytes -> ObjectID? in
            kind == .commit ? Commit(id: id, bytes: bytes)?.tree : nil
        }
        return tree ?? nil
    }
}
