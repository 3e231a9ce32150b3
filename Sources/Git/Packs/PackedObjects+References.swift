extension PackedObjects {
    /// Reads HEAD.
    package borrowing func readHead() throws(GitError) -> Head { try repository.readHead(in: self) }

    /// Reads the references below `prefix` (`refs/heads/` for example) that lead to a commit, sorted by name.
    ///
    /// At most `limit` are read; `isCut` says that there were more.
    package borrowing func readReferences(
        prefix: String, limit: Int = 10_000
    ) throws(GitError) -> (references: [Reference], isCut: Bool) {
        try repository.readReferences(prefix: prefix, limit: limit, in: self)
    }
}
