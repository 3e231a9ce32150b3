/// How many modules, classes and functions of a project's Python begin with a docstring, tests left out.
public struct DocstringShare: Hashable, Sendable {
    /// Those that do.
    public private(set) var documented = 0
    /// All of them.
    public private(set) var all = 0
    /// Files with docstrings, those with most first, then by path; at most eight.
    public var paths: [String] { Array(files.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(8).map(\.key)) }

    private var files: [String: Int] = [:]

    package init() {}

    /// Takes in one file.
    ///
    /// - Parameters:
    ///   - documented: how many of the file's module, classes and functions have a docstring.
    ///   - all: how many there are.
    package mutating func add(_ path: String, documented: Int, all: Int) {
        self.documented += documented
        self.all += all
        if documented > 0 { files[path] = documented }
    }
}
