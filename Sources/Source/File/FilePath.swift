/// The parts of a path from the repository's root.
struct FilePath {
    /// The path as given.
    let text: String
    /// The folders, from the root.
    let folders: [String]
    /// The file's name.
    let name: String

    init(_ path: String) {
        text = path
        var parts = path.split(separator: "/").map(String.init)
        name = parts.popLast() ?? ""
        folders = parts
    }

    /// The folder's path; empty at the root.
    var folder: String { folders.joined(separator: "/") }

    /// The name in lower case.
    var foldedName: String { name.lowercased() }

    /// The endings that begin with a dot, the longest first: `.d.ts`, `.ts`. At most four.
    var extensions: [String] {
        var result: [String] = []
        var rest = name[...]
        while let dot = rest.lastIndex(of: "."), result.count < 4 {
            result.append(String(name[dot...]))
            rest = rest[..<dot]
        }
        return result.reversed()
    }
}
