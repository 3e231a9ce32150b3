package import CredenceVocabulary

/// The commits at which a shallow clone was cut: they are here, their parents aren't.
package struct ShallowBoundary: Sendable {
    package let commits: Set<ObjectID>

    package init(commits: Set<ObjectID> = []) {
        self.commits = commits
    }

    /// Parses the file `shallow` of a repository's common folder: an id a line, other lines are passed over.
    package init(parsing bytes: [UInt8]) {
        commits = Set(
            bytes.split(separator: UInt8(ascii: "\n")).compactMap { line in ObjectID(hex: String(decoding: line, as: UTF8.self).trimmed) })
    }
}
