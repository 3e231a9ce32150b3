import CredenceFixtures
import Foundation

/// What happens to a repository, one thing after the other, by chance.
struct CacheSteps {
    var generator: SeededGenerator
    private let fixture: GitFixture
    private let folder: TemporaryFolder
    private var count = 0

    init(seed: Int, _ fixture: GitFixture, _ folder: TemporaryFolder) {
        generator = SeededGenerator(seed: seed)
        (self.fixture, self.folder) = (fixture, folder)
    }

    /// Does something and says what.
    mutating func next() throws -> String {
        count += 1
        switch generator.below(20) {
        case 0, 1: try change(1)
        case 2: try change(4)
        case 3:
            try fixture.git(["checkout", "-q", "-b", "old\(count)", older()])
            try change(2)
            try fixture.git(["checkout", "-q", "main"])
            return try merge("old\(count)")
        case 4:
            try fixture.git(["checkout", "-q", "-b", "fresh\(count)"])
            try change(2)
            try fixture.git(["checkout", "-q", "main"])
            return try merge("fresh\(count)")
        case 5:
            try write()
            try fixture.git(["commit", "-q", "-a", "--amend", "--allow-empty", "-m", "Amended \(count)"])
            return "amended"
        case 6:
            try fixture.git(["reset", "-q", "--hard", older()])
            return "reset"
        case 7:
            try fixture.git(["checkout", "-q", "-B", "other\(count)", older()])
            try fixture.git(["branch", "-f", "main", "HEAD"])
            try fixture.git(["checkout", "-q", "main"])
            return "other branch"
        case 8:
            try fixture.git(["checkout", "-q", "--detach", older()])
            try change(1)
            try fixture.git(["branch", "-q", "-f", "main", "HEAD"])
            return "HEAD loose"
        case 9:
            try fixture.git(["tag", "v\(count)"])
            return "tag"
        case 10:
            let lines = ["Ada Kaya <ada@example.org> <bo@example.org>\n", "Bo <bo@example.org> <ada@example.org>\n", "\n"]
            try folder.write(generator.pick(lines), to: "code/r/.mailmap")
            try change(1)
            return "mailmap"
        case 11:
            let lines = ["*.py -diff\n", "lib/* linguist-vendored\n", "a.py linguist-generated\n", "*.txt binary\n", "\n"]
            try folder.write(
                generator.pick(lines) + generator.pick(lines), to: generator.pick(["code/r/.gitattributes", "code/r/lib/.gitattributes"]))
            try change(1)
            return "attributes"
        case 12:
            try fixture.git(["mv", "-k", "a.py", "c\(count).py"])
            try folder.write("import re\n", to: "code/r/a.py")
            try change(1)
            return "renamed"
        case 13:
            try fixture.git(["rm", "-q", "-r", "--ignore-unmatch", "lib"])
            try change(1)
            return "removed"
        case 14:
            try fixture.git(["gc", "-q", "--prune=now"])
            return "packed"
        case 15: return try shallow()
        case 16:
            try fixture.git(["checkout", "-q", "-b", "swap\(count)", older()])
            try change(1)
            let words = try merge("main")
            try fixture.git(["branch", "-f", "main", "HEAD"])
            try fixture.git(["checkout", "-q", "main"])
            return "other way round, " + words
        case 17:
            try folder.write("{\"dependencies\": {\"react\": \"1\"}}\n", to: "code/r/package.json")
            try folder.write("react(\(count))\n", to: "code/r/x-min.js")
            try change(1)
            return "manifest"
        case 18:
            try fixture.git(["update-ref", "refs/remotes/origin/r\(generator.below(3))", older()])
            return "remote branch"
        default: return "nothing"
        }
        return "changed"
    }

    /// A commit that HEAD leads to by its first parents, itself at the least.
    private mutating func older() throws -> String {
        let ids = try fixture.git(["rev-list", "--first-parent", "-n", "6", "HEAD"]).split(separator: "\n").map(String.init)
        return generator.pick(ids)
    }

    private mutating func change(_ commits: Int) throws {
        for _ in 0..<commits {
            for _ in 0...generator.below(3) { try write() }
            let (name, email) = generator.pick([
                ("Ada Kaya", "ada@example.org"), ("Bo", "bo@example.org"), ("Ada K", "ada@example.org"), ("dependabot[bot]", "bot@x.org"),
            ])
            let message = generator.pick(["Change", "Fix #3", "Add\n\nCo-authored-by: Ada Kaya <ada@example.org>"])
            // Now and then a commit is older than its parent.
            try fixture.commitAll(message, hours: 100 + (generator.oneIn(4) ? generator.below(count * 20) : count * 20), by: name, email)
        }
    }

    private mutating func write() throws {
        if generator.oneIn(5) { return try writeNotebook() }
        let path = "code/r/" + generator.pick(["a.py", "lib/b.py", "lib/test_b.py", "notes.txt", "README.md", "src/d.js"])
        var lines = ((try? folder.read(path)).map { String(decoding: $0, as: UTF8.self) } ?? "").split(separator: "\n").map(String.init)
        let start = generator.below(lines.count + 1)
        lines.removeSubrange(start..<min(lines.count, start + generator.below(3)))
        lines.insert(contentsOf: (0..<generator.below(6)).map { "value\($0) = \(generator.below(9))" }, at: start)
        try folder.write(lines.map { $0 + "\n" }.joined(), to: path)
    }

    private mutating func writeNotebook() throws {
        let cells = (0...generator.below(3)).map { cell in
            "  {\n   \"cell_type\": \"code\",\n   \"outputs\": [\n    \"\(generator.below(9))\",\n    \"\(cell)\"\n   ],\n   \"source\": [\n    \"import os\\n\",\n    \"x = \(generator.below(3))\"\n   ]\n  }"
        }
        try folder.write("{\n \"cells\": [\n\(cells.joined(separator: ",\n"))\n ],\n \"nbformat\": 4\n}\n", to: "code/r/n.ipynb")
    }

    private func merge(_ branch: String) throws -> String {
        if (try? fixture.git(["merge", "-q", "--no-ff", "--no-edit", "-X", "theirs", branch])) == nil {
            try fixture.commitAll("Merge by hand", hours: 100 + count * 20)
            return "merged by hand"
        }
        return "merged"
    }

    private mutating func shallow() throws -> String {
        if (try? folder.remove("code/r/.git/shallow")) != nil { return "no longer shallow" }
        try folder.write(try older() + "\n", to: "code/r/.git/shallow")
        return "shallow"
    }
}
