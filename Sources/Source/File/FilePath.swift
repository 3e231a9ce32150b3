internal import CredenceVocabulary

/// The parts of a path from the repository's root.
struct FilePath {
    /// The path as given.
    let text: String
    /// The folders, from the root.
    let folders: [String]
    /// The file's name.
    let name: String
    /// The path that patterns are matched with: the last `depthLimit` parts. Matching takes the square of their number, and a stranger's
    /// path may have thousands.
    let matched: String

    /// How many parts of a path are matched.
    static let depthLimit = 64

    init(_ path: String) {
        text = path
        var parts = path.pathParts
        name = parts.popLast() ?? ""
        folders = parts
        matched = parts.count < FilePath.depthLimit ? path : (parts.suffix(FilePath.depthLimit - 1) + [name]).joined(separator: "/")
    }

    /// The folder's path; empty at the root.
    var folder: String { folders.joined(separator: "/") }

    /// The name in lower case.
    var foldedName: String { name.lowercased() }

    /// The endings that begin with a dot, the longest first: `.d.ts`, `.ts`. At most four.
    var extensions: [String] {
        var result: [String] = []
        var rest = name[...]
        while let dot = rest.utf8.lastIndex(of: UInt8(ascii: ".")), result.count < 4 {
            result.append(String(name[dot...]))
            rest = rest[..<dot]
        }
        return result.reversed()
    }
}
