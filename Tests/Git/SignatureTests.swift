import CredenceFixtures
import CredenceGit
import CredenceVocabulary
import Testing

@Suite struct SignatureTests {
    /// Author lines of which git itself is asked.
    private static let lines = [
        "Ada Kaya <ada@example.org> 1700000000 +0200", "<ada@example.org> 1700000000 +0000", " <ada@example.org> 1700000000 +0000",
        "Ada <> 1700000000 +0000", "Ada  Kaya   <ada@example.org> 1700000000 +0000", "Ada < <ada@example.org> 1700000000 +0000",
        "Ada <ada@example.org> <bob@example.org> 1700000000 +0000", "Ada <ada@example.org>> 1700000000 +0000",
        "Ada> <ada@example.org> 1700000000 +0000",
        "Ada <ada@example.org 1700000000 +0000", "Ada 1700000000 +0000", "Ada", "", "Ada <ada@example.org>", "Ada <ada@example.org> never",
        "Ada<ada@example.org>1700000000 +0000", "A <B> <c@d> 5 +0000", "\"Ada, K.\" <ada@example.org> 12 -0100", "Ada <ada> 0 +0000",
        "日本 <n@x> 7 +0900",
        "Ada \t<ada@example.org>\t1700000000 +0000", "Ada <<ada@example.org>> 9 +0000", "Ada <ada@example.org> 12abc +0000",
    ]

    @Test func `names, addresses and times are the ones that git reads`() throws {
        try TemporaryFolder.use { folder in
            let fixture = try GitFixture("a", in: folder)
            let tree = try fixture.writeObject("tree", [])
            let repository = try Repository(path: fixture.path)
            let ids = try SignatureTests.lines.map { line in
                try fixture.writeObject("commit", Array("tree \(tree)\nauthor \(line)\ncommitter A <a@x> 1 +0000\n\nA\n".utf8))
            }
            let output = try fixture.git(["log", "--no-walk=unsorted", "--format=%an|%ae|%at"] + ids)
            let told = output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            try #require(told.count == SignatureTests.lines.count)
            for (index, text) in ids.enumerated() {
                let id = try #require(ObjectID(hex: text))
                let commit = try #require(try repository.read(id) { _, bytes in Commit(id: id, bytes: bytes) })
                let git = told[index].split(separator: "|", omittingEmptySubsequences: false).map(String.init)
                #expect(commit.author.name == git[0], "name of '\(SignatureTests.lines[index])'")
                #expect(commit.author.email == String(git[1].drop { $0 == " " }), "address of '\(SignatureTests.lines[index])'")
                #expect(commit.author.seconds == Int64(git[2]) ?? 0, "time of '\(SignatureTests.lines[index])'")
            }
        }
    }
}
