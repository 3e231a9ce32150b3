import CredenceFixtures
import CredenceGit

/// What `git log --numstat` counts in each commit.
enum Numstat {
    /// The lines by commit and path; a pure change of mode has none added and none deleted.
    static func read(in fixture: GitFixture) throws -> [String: [String: LineComparison]] {
        let output = try fixture.gitBytes(["log", "--no-merges", "--no-renames", "--numstat", "-z", "--format=commit %H", "HEAD"])
        var counts: [String: [String: LineComparison]] = [:]
        var commit = ""
        for field in String(decoding: output, as: UTF8.self).split(whereSeparator: { $0 == "\0" || $0 == "\n" }) {
            if field.hasPrefix("commit ") {
                commit = String(field.dropFirst(7))
                counts[commit] = [:]
                continue
            }
            let parts = field.split(separator: "\t", maxSplits: 2)
            guard parts.count == 3 else { continue }
            let lines = LineChange(added: Int(parts[0]) ?? 0, deleted: Int(parts[1]) ?? 0)
            counts[commit, default: [:]][String(parts[2])] = parts[0] == "-" ? .binary : .lines(lines)
        }
        return counts
    }
}
