internal import CredenceGit
internal import Foundation

extension GitOracle {
    /// The lines of every commit without merges that HEAD leads to, by commit and path; nil when git can't count them.
    func numstat() throws -> [String: [[UInt8]: LineComparison]]? {
        let arguments = ["log", "--no-merges", "--no-renames", "--numstat", "-z", "--format=commit %H", "HEAD"]
        guard let output = try GitProgram(folder: folder).runBytes(arguments) else { return nil }
        var counts: [String: [[UInt8]: LineComparison]] = [:]
        var commit = ""
        // A commit's line ends in NUL where it changed nothing, else in a line feed before its first path.
        for field in output.split(separator: 0) {
            var rest = field[...]
            while rest.starts(with: Data("\n".utf8)) || rest.starts(with: Data("commit ".utf8)) {
                if rest.first == UInt8(ascii: "\n") {
                    rest = rest.dropFirst()
                    continue
                }
                commit = String(decoding: rest.dropFirst(7).prefix(40), as: UTF8.self)
                counts[commit] = [:]
                rest = rest.dropFirst(47)
            }
            let parts = rest.split(separator: UInt8(ascii: "\t"), maxSplits: 2, omittingEmptySubsequences: false)
            guard parts.count == 3 else { continue }
            let (added, deleted) = (Int(String(decoding: parts[0], as: UTF8.self)), Int(String(decoding: parts[1], as: UTF8.self)))
            let lines = added.flatMap { added in deleted.map { LineChange(added: added, deleted: $0) } }
            counts[commit, default: [:]][Array(parts[2])] = lines.map { .lines($0) } ?? .binary
        }
        return counts
    }
}
