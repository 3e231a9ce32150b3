/// A repository made by the `git` program, with nothing of the user's configuration and with fixed dates.
package struct GitFixture: Sendable {
    /// The folder in which git runs: a work tree, or the Git folder of a bare repository.
    package let path: String

    /// A repository that exists already.
    package init(at path: String) { self.path = path }

    /// Makes an empty repository at `name` in `folder`, on the branch `main`.
    package init(_ name: String, in folder: TemporaryFolder, options: [String] = []) throws {
        path = try folder.makeFolder(name)
        try git(["init", "-q", "-b", "main"] + options + ["."])
    }

    /// Runs git and gives what it wrote, as text without white space at the end.
    @discardableResult
    package func git(_ arguments: [String], input: String = "", environment: [String: String] = [:]) throws -> String {
        let bytes = try gitBytes(arguments, input: Array(input.utf8), environment: environment)
        return String(decoding: bytes, as: UTF8.self).trimmingSuffix
    }

    /// Runs git and gives what it wrote.
    @discardableResult
    package func gitBytes(_ arguments: [String], input: [UInt8] = [], environment: [String: String] = [:]) throws -> [UInt8] {
        try Program.run(
            ["git"] + arguments, in: path, input: input, environment: GitFixture.environment.merging(environment) { _, new in new })
    }

    private static let environment = [
        "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1", "GIT_TERMINAL_PROMPT": "0", "GIT_AUTHOR_NAME": "Ada Kaya",
        "GIT_AUTHOR_EMAIL": "ada@example.org", "GIT_COMMITTER_NAME": "Ada Kaya", "GIT_COMMITTER_EMAIL": "ada@example.org",
        "GIT_AUTHOR_DATE": "1700000000 +0000", "GIT_COMMITTER_DATE": "1700000000 +0000",
    ]

    /// Makes the history of a stream of `git fast-import`, and checks out `main` unless the repository is bare.
    package func importHistory(_ stream: FastImport, checkout: Bool = true) throws {
        try gitBytes(["fast-import", "--quiet", "--force"], input: stream.bytes)
        if checkout { try git(["reset", "-q", "--hard", "main"]) }
    }

    /// The id of what `revision` names.
    package func id(_ revision: String = "HEAD") throws -> String { try git(["rev-parse", revision]) }

    /// Writes an object and gives its id.
    package func writeObject(_ kind: String, _ bytes: [UInt8]) throws -> String {
        let output = try gitBytes(["hash-object", "-t", kind, "-w", "--literally", "--stdin"], input: bytes)
        return String(decoding: output, as: UTF8.self).trimmingSuffix
    }
}

extension String {
    fileprivate var trimmingSuffix: String {
        var text = Substring(self)
        while text.last?.isWhitespace ?? false { text.removeLast() }
        return String(text)
    }
}
