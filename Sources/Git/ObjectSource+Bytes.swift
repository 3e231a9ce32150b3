package import CredenceVocabulary

extension ObjectSource where Self: ~Copyable {
    /// A copy of an object's bytes; look at `header` first when it may be large.
    package borrowing func readBytes(_ id: ObjectID) throws(GitError) -> [UInt8] {
        try read(id) { _, bytes in bytes.copy(0, bytes.count) }
    }
}
