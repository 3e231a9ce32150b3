internal import CredenceVocabulary

/// A repository that was found, not yet opened.
package struct FoundRepository: Hashable, Sendable {
    /// The work tree, or the Git folder of a bare repository; absolute.
    package let path: String
    /// The Git folder: `path/.git`, what a `.git` file names, or `path` itself.
    package let gitFolder: String
    /// The folder that linked work trees share, links resolved; two paths with the same one are one repository.
    package let commonFolder: String
    /// Whether `path` is a work tree linked to a repository elsewhere.
    package let isLinked: Bool
    /// Bytes of packs and loose objects at the top, as an estimate of the work it makes.
    package let packBytes: Int

    /// The name by which a person knows it.
    package var name: String {
        let last = path.pathParts.last ?? "root"
        return last.hasSuffix(".git") && last.count > 4 ? String(last.dropLast(4)) : last
    }
}
