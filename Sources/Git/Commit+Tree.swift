package import CredenceVocabulary

extension Commit {
    /// The tree of the commit `id`, read alone; nil when it can't be.
    package static func tree(of id: ObjectID, in source: borrowing some ObjectSource & ~Copyable) -> ObjectID? {
        (try? source.read(id) { kind, bytes in kind == .commit ? Commit(id: id, bytes: bytes)?.tree : nil }) ?? nil
    }
}
