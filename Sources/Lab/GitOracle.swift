internal import Foundation

/// What git itself counts.
struct GitOracle {
    let folder: String

    /// The addresses with most non-merge commits after the mailmap, most first; those of bots, which are nobody's, left out.
    func addresses(most count: Int) throws -> [String] {
        let text = try GitProgram(folder: folder).run(["log", "--no-merges", "--format=%aE", "HEAD"]) ?? ""
        var commits: [String: Int] = [:]
        for line in text.split(separator: "\n") where !line.contains("[bot]") { commits[line.lowercased(), default: 0] += 1 }
        return commits.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(count).map(\.key)
    }

    /// Lines of the non-merge commits of an address, raw or by the mailmap; nil when git can't count them.
    func lines(of address: String) throws -> (commits: Int, added: Int, deleted: Int)? {
        let format = "--format=commit %aE %ae"
        guard let text = try GitProgram(folder: folder).run(["log", "--no-merges", "--no-renames", "--numstat", format, "HEAD"]) else {
            return nil
        }
        var result = (commits: 0, added: 0, deleted: 0)
        var counts = false
        for line in text.split(separator: "\n") {
            if line.hasPrefix("commit ") {
                counts = line.dropFirst(7).lowercased().split(separator: " ").contains { $0 == address }
                if counts { result.commits += 1 }
            } else if counts {
                let fields = line.split(separator: "\t", maxSplits: 2)
                // Binary files have `-` in both fields.
                if fields.count == 3, let added = Int(fields[0]), let deleted = Int(fields[1]) {
                    result.added += added
                    result.deleted += deleted
                }
            }
        }
        return result
    }

    /// How many commits HEAD leads to.
    func commitCount() throws -> Int? {
        try GitProgram(folder: folder).run(["rev-list", "--count", "HEAD"]).flatMap {
            Int($0.trimmingCharacters(in: .whitespacesAndNewlines))
        }
    }
}
