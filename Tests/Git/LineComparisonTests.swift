import CredenceFixtures
import CredenceGit
import CredenceVocabulary
import Testing

@Suite struct LineComparisonTests {
    @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8] as [UInt64])
    func `each commit of a random history has the lines of git log --numstat, from a seed`(seed: UInt64) throws {
        try LineComparisonTests.compare(TextHistory.small(seed: seed))
    }

    @Test(arguments: [11, 12] as [UInt64])
    func `long texts with moved blocks have the lines of git log --numstat, from a seed`(seed: UInt64) throws {
        try LineComparisonTests.compare(TextHistory.large(seed: seed))
    }

    @Test func `odd pairs of texts have the lines of git log --numstat`() throws {
        let texts = [
            "", "\n", "a", "a\n", "a\n\n", "\na", "b\na", "a\nb", "a\na", "a\na\n", "ba", "xa", "ya\n", "a\r\n", "a\r\nb\r\n", "a\nb\r\n",
            "\u{0}", "a\n\u{0}",
            "a\nb\nc\n", "c\nb\na\n", "a\nb\nc\na\nb\nc\n", "a\nc\n", "aa\naa\n", "\r", "\r\r\n",
            String(repeating: "x", count: 8000) + "\u{0}",
            String(repeating: "x", count: 7999) + "\u{0}", "é\n", "e\n",
        ]
        var history = FastImport()
        for old in texts {
            history.commit("Set", [.text("a", old)])
            for new in texts where new != old {
                history.commit("To", [.text("a", new)])
                history.commit("Back", [.text("a", old)])
            }
        }
        try LineComparisonTests.compare(history)
    }

    @Test func `type changes, links and submodules have the lines of git log --numstat`() throws {
        var history = FastImport()
        let states: [FastImport.Change] = [
            .text("a", "x\ny\n"), .executable("a", Array("x\ny\n".utf8)), .link("a", to: "x\ny\n"), .link("a", to: "elsewhere"),
            .submodule("a", commit: String(repeating: "1", count: 40)), .submodule("a", commit: String(repeating: "2", count: 40)),
            .delete("a"),
            .text("a/b", "x\n"), .file("a/b", [0, 1, 2]),
        ]
        for old in states {
            for new in states {
                history.commit("Set", [old])
                history.commit("To", [.delete("a"), new])
            }
        }
        try LineComparisonTests.compare(history)
    }

    @Test func `attributes force text and binary as git does`() throws {
        var history = FastImport()
        let attributes = "*.bin binary\n*.txt diff\n*.off -diff\nback.off !diff\n*.py diff=python\n"
        history.commit("Say", [.text(".gitattributes", attributes)])
        for text in ["a\nb\n", "b\n\u{0}\n", "", "c\n\u{0}\nd", "c\nd\n"] {
            let paths = ["a.bin", "a.txt", "a.off", "back.off", "a.py", "sub/a.bin", "plain"]
            history.commit("Change", paths.map { .text($0, text) })
        }
        var said = Attributes()
        said.add(Array(attributes.utf8), in: "")
        try LineComparisonTests.compare(history, attributes: said)
    }

    /// Holds each commit without merges against git.
    private static func compare(_ history: FastImport, attributes: Attributes = Attributes()) throws {
        try TemporaryFolder.use { folder in
            let fixture = try GitFixture("a", in: folder)
            try fixture.importHistory(history)
            let repository = try Repository(path: fixture.path)
            let expected = try Numstat.read(in: fixture)
            #expect(!expected.isEmpty)
            // One comparer over all commits, as a scan has.
            var comparer = LineComparer()
            for (text, counted) in expected {
                let id = try #require(ObjectID(hex: text))
                let commit = try #require(try repository.read(id) { _, bytes in Commit(id: id, bytes: bytes) })
                let comparison = TreeComparison(
                    old: commit.parents.first.flatMap { Commit.tree(of: $0, in: repository) }, new: commit.tree, in: repository)
                var found: [String: LineComparison] = [:]
                for change in comparison.changes {
                    found[String(decoding: change.path, as: UTF8.self)] =
                        comparer.compare(
                            old: change.old, new: change.new, treatment: attributes.treatment(of: change.path), in: repository)
                }
                #expect(found == counted, "commit \(text)")
            }
        }
    }

    @Test func `a side that is absent makes the lines unknown, and a submodule needs none`() throws {
        var objects = MemoryObjects()
        objects.put(1, .blob, Array("a\nb\n".utf8))
        objects.put(3, .tree, [MemoryObjects.Entry("100644", "a", objects.id(1)), MemoryObjects.Entry("160000", "s", objects.id(8))])
        objects.put(4, .tree, [MemoryObjects.Entry("100644", "a", objects.id(2)), MemoryObjects.Entry("160000", "s", objects.id(9))])
        let comparison = TreeComparison(old: objects.id(3), new: objects.id(4), in: objects)
        var comparer = LineComparer()
        let lines = Dictionary(
            uniqueKeysWithValues: comparison.changes.map { change in
                (
                    String(decoding: change.path, as: UTF8.self),
                    comparer.compare(old: change.old, new: change.new, treatment: .automatic, in: objects)
                )
            })
        #expect(lines == ["a": .unknown, "s": .lines(LineChange(added: 1, deleted: 1))])
    }
}
