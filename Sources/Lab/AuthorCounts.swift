internal import Foundation

/// How many commits that are no merges git gives to each address, in lower case.
struct AuthorCounts {
    /// As `git shortlog -sne --no-merges` counts them, the mailmap honoured.
    private(set) var mapped: [String: Int] = [:]
    /// As `git log --no-mailmap --no-merges` counts them.
    private(set) var raw: [String: Int] = [:]
    /// Those of `raw` that the mailmap leads to another address.
    private(set) var ledAway: [String: Int] = [:]
    private var names: [String: String] = [:]

    /// The addresses with most commits after the mailmap, most first; those of bots, which are nobody's, left out.
    func chief(_ count: Int) -> [String] {
        mapped.filter { !(names[$0.key] ?? "").contains("[bot]") && !$0.key.contains("[bot]") }
            .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(count).map(\.key)
    }

    fileprivate mutating func addShortlog(_ line: Substring) {
        // `   12\tNAME <ADDRESS>`
        let fields = line.split(separator: "\t", maxSplits: 1)
        guard fields.count == 2, let count = Int(fields[0].trimmingCharacters(in: .whitespaces)), fields[1].hasSuffix(">"),
            // No name holds one; an address may.
            let open = fields[1].firstIndex(of: "<")
        else { return }
        let address = fields[1][fields[1].index(after: open)...].dropLast().lowercased()
        mapped[address, default: 0] += count
        names[address] = String(fields[1][..<open])
    }

    fileprivate mutating func addLog(_ line: Substring) {
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map { $0.lowercased() }
        guard fields.count == 2 else { return }
        raw[fields[0], default: 0] += 1
        if fields[0] != fields[1] { ledAway[fields[0], default: 0] += 1 }
    }
}

extension GitOracle {
    /// What git counts for each author of HEAD's history.
    func authorCounts() throws -> AuthorCounts {
        let git = GitProgram(folder: folder)
        var counts = AuthorCounts()
        for line in (try git.run(["shortlog", "-sne", "--no-merges", "HEAD"]) ?? "").split(separator: "\n") { counts.addShortlog(line) }
        let log = try git.run(["log", "--no-mailmap", "--no-merges", "--format=%ae%x09%aE", "HEAD"]) ?? ""
        for line in log.split(separator: "\n") { counts.addLog(line) }
        return counts
    }
}
