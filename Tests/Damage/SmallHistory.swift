internal import CredenceFixtures

/// A dozen commits of two people, with a merge, renames and tags.
struct SmallHistory {
    /// The stream that makes it.
    private(set) var stream = FastImport()
    private var files: [String: [String]] = [:]

    private static let people = ["Ada Kaya <ada@example.org>", "Bo Lind <bo@example.org>"]
    private static let names = [
        "app.py", "src/tool.py", "src/page.js", "README.md", "requirements.txt", "tests/test_app.py", "deep/er/note.txt",
    ]
    private static let words = [
        "import os", "import pandas", "def run():", "    return 1", "const a = 1;", "# Usage", "text", "requests==2.0", "",
    ]

    init(_ chance: inout SeededGenerator) {
        var main = 0
        for number in 0...(4 + chance.below(6)) { main = commit("Step \(number)", &chance) }
        stream.tag("v1.0", main)
        let kept = files
        let side = commit("Try something", branch: "side", from: main, &chance)
        files = kept
        main = commit("Go on", &chance)
        main = stream.commit("Merge side", branch: "main", from: main, merging: [side])
        commit("Fix #12", &chance)
    }

    @discardableResult
    private mutating func commit(
        _ message: String, branch: String = "main", from: Int? = nil, _ chance: inout SeededGenerator
    ) -> Int {
        var changes: [FastImport.Change] = []
        let known = files.keys.sorted()
        if !known.isEmpty, chance.oneIn(4) {
            let name = chance.pick(known)
            let lines = files.removeValue(forKey: name) ?? []
            files["moved/" + name] = lines
            changes = [.delete(name), .text("moved/" + name, lines.joined(separator: "\n"))]
        } else {
            let name = chance.pick(SmallHistory.names)
            var lines = files[name] ?? (0...(20 + chance.below(40))).map { _ in chance.pick(SmallHistory.words) }
            lines.insert("line \(chance.below(1000))", at: chance.below(lines.count))
            files[name] = lines
            changes = [.text(name, lines.joined(separator: "\n") + "\n")]
        }
        return stream.commit(message, author: chance.pick(SmallHistory.people), branch: branch, from: from, changes)
    }

    /// Adds a commit to `main`, whose objects are loose.
    mutating func goOn(at repository: GitFixture, _ chance: inout SeededGenerator) throws {
        var more = FastImport()
        let text = "text \(chance.below(1_000_000))\n"
        // From the tip by its id: a new stream doesn't know the marks of the last.
        more.commit("Go on", day: 40 + stream.count, [.text("more.py", "import sys\n" + text)])
        let tip = try repository.id("main")
        let bytes = String(decoding: more.bytes, as: UTF8.self).replacing("M 100644", with: "from \(tip)\nM 100644")
        try repository.gitBytes(["fast-import", "--quiet", "--force"], input: Array(bytes.utf8))
    }
}
