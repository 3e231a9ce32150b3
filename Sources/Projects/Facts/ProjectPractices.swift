public import CredenceVocabulary

/// What a project has beside its code, each a count or a place.
public struct ProjectPractices: Hashable, Sendable {
    /// Files with tests.
    public package(set) var testFiles = 0
    /// Code lines in them.
    public package(set) var testCode = 0
    /// The path of the file that shows a practice of the table `practices` (`ci`, `docs`, `lint`, …), the first by name.
    public package(set) var paths: [String: String] = [:]
    /// How many files show each of these practices.
    public package(set) var files: [String: Int] = [:]
    /// Where the sections of the README stand, by section.
    public package(set) var readmePlaces: [String: Place] = [:]
    /// How much of the Python is documented; nil where there is none.
    public package(set) var docstrings: DocstringShare?
    /// The newest of the tags, newest first, at most eight.
    public package(set) var tags: [ReleaseTag] = []
    /// The sections of the README that are known, sorted.
    public package(set) var readmeSections: [String] = []
    /// The licence's SPDX id; nil when there is none or it isn't known.
    public package(set) var license: String?
    /// Tags that lead to a commit.
    public package(set) var releases = 0
    /// Commits with a signature; nothing says that it holds.
    public package(set) var signedCommits = 0

    package init() {}

    /// Whether a file shows the practice `id`.
    public func has(_ id: String) -> Bool { paths[id] != nil }

    /// Whether there are tests.
    public var hasTests: Bool { testFiles > 0 || has("tests") }
}
