import Foundation

extension Workbench {
    /// Makes a repository with one commit of Ada's.
    func makeRepository(_ name: String = "good", files: [String: String] = ["a.py": "import os\n\nprint(os.name)\n"]) throws {
        try must("git", "init", "-q", "-b", "main", path(name))
        try commit(files, in: name)
    }

    /// Adds files to a repository and commits them.
    func commit(_ files: [String: String], in name: String, message: String = "Add files") throws {
        for (file, text) in files { try write(text, to: name + "/" + file) }
        try must("git", "add", "-A", in: name)
        try must("git", "commit", "-q", "-m", message, in: name)
    }

    /// Writes an object as it stands, however wrong it is, and gives its id.
    func object(_ kind: String, _ bytes: [UInt8], in name: String) throws -> String {
        try must("git", "hash-object", "-t", kind, "--literally", "-w", "--stdin", in: name, input: bytes)
    }

    /// Writes a tree of entries `mode name id` as they stand.
    func tree(_ entries: [(mode: String, name: String, id: String)], in name: String) throws -> String {
        var bytes: [UInt8] = []
        for entry in entries { bytes += Array("\(entry.mode) \(entry.name)".utf8) + [0] + Workbench.bytes(hex: entry.id) }
        return try object("tree", bytes, in: name)
    }

    /// Writes a commit and puts the branch `main` on it.
    ///
    /// - Parameter author: what stands after `author` and `committer`, as bytes.
    func rawCommit(tree: String? = nil, author: [UInt8] = Array("Ada <ada@example.org> 1709290800 +0100".utf8), in name: String) throws {
        let tree = try tree ?? must("git", "rev-parse", "HEAD^{tree}", in: name)
        let parent = try run(["git", "rev-parse", "-q", "--verify", "HEAD"], in: name).output.trimmingCharacters(in: .newlines)
        var bytes = Array(("tree \(tree)\n" + (parent.isEmpty ? "" : "parent \(parent)\n") + "author ").utf8)
        bytes += author + Array("\ncommitter ".utf8) + author + Array("\n\nSay something\n".utf8)
        let id = try object("commit", bytes, in: name)
        try write(id + "\n", to: name + "/.git/refs/heads/main")
    }

    /// Takes away a loose object that `name` gives to Git.
    func removeObject(_ revision: String, of repository: String) throws {
        let id = try must("git", "rev-parse", revision, in: repository)
        try remove(repository + "/.git/objects/" + id.prefix(2) + "/" + id.dropFirst(2))
    }

    private static func bytes(hex: String) -> [UInt8] {
        stride(from: 0, to: hex.count - 1, by: 2).compactMap { UInt8(hex.dropFirst($0).prefix(2), radix: 16) }
    }
}
