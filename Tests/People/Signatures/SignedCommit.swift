import CredenceFixtures
import CredencePeople

/// A commit taken apart: its signature, and what was signed.
struct SignedCommit {
    let signature: [UInt8]
    let payload: [UInt8]

    /// Reads a commit as `git cat-file commit` gives it.
    init(_ revision: String, in repository: GitFixture) throws {
        let lines = try repository.gitBytes(["cat-file", "commit", revision]).split(separator: 10, omittingEmptySubsequences: false)
        let header = Array("gpgsig ".utf8)
        let blank = lines.firstIndex { $0.isEmpty } ?? lines.endIndex
        guard let first = lines[..<blank].firstIndex(where: { $0.starts(with: header) }) else {
            (signature, payload) = ([], Array(lines.joined(separator: [10])))
            return
        }
        let end = lines[(first + 1)...].firstIndex { $0.first != 0x20 } ?? lines.endIndex
        let value = [lines[first].dropFirst(header.count)] + lines[(first + 1)..<end].map { $0.dropFirst() }
        signature = value.flatMap { $0 + [10] }
        payload = Array((lines[..<first] + lines[end...]).joined(separator: [10]))
    }

    /// What we say of it.
    var read: (kind: String, key: String?, state: String) {
        let read = CommitSignature.read(signature, payload: payload)
        return (read.kind.rawValue, read.key, read.state.rawValue)
    }
}
