/// A history written as a stream for `git fast-import`: one process makes all of it.
package struct FastImport: Sendable {
    /// What a commit does to a path.
    package enum Change: Sendable {
        case file(String, [UInt8])
        case executable(String, [UInt8])
        case link(String, to: String)
        case submodule(String, commit: String)
        case delete(String)

        /// A text file.
        package static func text(_ path: String, _ text: String) -> Change { .file(path, Array(text.utf8)) }
    }

    /// The stream.
    package private(set) var bytes: [UInt8] = []
    /// How many commits it makes.
    package private(set) var count = 0

    package init() {}

    /// Appends a commit to `branch` and gives its mark, by which later commits name it as parent.
    ///
    /// - Parameters:
    ///   - day: days since 2023-11-14, on which author and committer wrote.
    ///   - from: the mark of the first parent; nil for the branch's tip, 0 for none at all.
    @discardableResult
    package mutating func commit(
        _ message: String, author: String = "Ada Kaya <ada@example.org>", committer: String? = nil, day: Int? = nil,
        committerDay: Int? = nil,
        branch: String = "main", from: Int? = nil, merging: [Int] = [], _ changes: [Change] = []
    ) -> Int {
        count += 1
        let authored = 1_700_000_000 + 86_400 * (day ?? count)
        let committed = 1_700_000_000 + 86_400 * (committerDay ?? day ?? count)
        if from == 0 { line("reset refs/heads/\(branch)\n") }
        line("commit refs/heads/\(branch)\nmark :\(count)")
        line("author \(author) \(authored) +0000\ncommitter \(committer ?? author) \(committed) +0000")
        data(Array(message.utf8))
        if let from, from > 0 { line("from :\(from)") }
        for mark in merging { line("merge :\(mark)") }
        for change in changes {
            switch change {
            case .file(let path, let content): inline("100644", path, content)
            case .executable(let path, let content): inline("100755", path, content)
            case .link(let path, let target): inline("120000", path, Array(target.utf8))
            case .submodule(let path, let commit): line("M 160000 \(commit) \(FastImport.quoted(path))")
            case .delete(let path): line("D \(FastImport.quoted(path))")
            }
        }
        line("")
        return count
    }

    /// Appends a light tag on the commit with the mark `mark`.
    package mutating func tag(_ name: String, _ mark: Int) { line("reset refs/tags/\(name)\nfrom :\(mark)\n") }

    private mutating func inline(_ mode: String, _ path: String, _ content: [UInt8]) {
        line("M \(mode) inline \(FastImport.quoted(path))")
        data(content)
    }

    private mutating func data(_ content: [UInt8]) {
        line("data \(content.count)")
        bytes += content
        line("")
    }

    private mutating func line(_ text: String) { bytes += Array(text.utf8) + [10] }

    private static func quoted(_ path: String) -> String {
        "\"" + path.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n") + "\""
    }
}
