import CredenceFixtures
import CredenceGit
import CredenceVocabulary

/// What `git log --raw` says of each commit.
enum RawChanges {
    struct Change: Hashable {
        let path: String
        let old: String
        let new: String

        init(path: String, old: String, new: String) { (self.path, self.old, self.new) = (path, old, new) }

        init(_ change: TreeChange) {
            self.init(path: String(decoding: change.path, as: UTF8.self), old: Change.text(change.old), new: Change.text(change.new))
        }

        private static func text(_ side: TreeChange.Side?) -> String {
            guard let side else { return "000000 " + String(repeating: "0", count: 40) }
            let mode =
                switch side.kind {
                case .file: "100644"
                case .executable: "100755"
                case .symbolicLink: "120000"
                case .submodule: "160000"
                case .folder: "040000"
                }
            return mode + " " + side.id.description
        }
    }

    /// The changes of each commit that `revision` leads to, against its first parent.
    static func read(of revision: String, in fixture: GitFixture) throws -> [String: Set<Change>] {
        let output = try fixture.gitBytes(["rev-list", "--first-parent", revision])
        let arguments = ["diff-tree", "--stdin", "-r", "-z", "--root", "--no-renames", "--raw", "--always", "--full-index"]
        let raw = String(decoding: try fixture.gitBytes(arguments, input: output), as: UTF8.self)
        var changes: [String: Set<Change>] = [:]
        var commit = ""
        var fields = raw.split(separator: "\0")[...]
        while let field = fields.popFirst() {
            guard field.hasPrefix(":") else {
                // The id of a commit ends in a line feed and shares its field with nothing, or stands before the first change.
                let lines = field.split(separator: "\n")
                commit = String(lines.first ?? "")
                changes[commit] = []
                continue
            }
            let parts = field.dropFirst().split(separator: " ")
            guard parts.count == 5, let path = fields.popFirst() else { continue }
            changes[commit]?.insert(Change(path: String(path), old: "\(parts[0]) \(parts[2])", new: "\(parts[1]) \(parts[3])"))
        }
        return changes
    }
}
