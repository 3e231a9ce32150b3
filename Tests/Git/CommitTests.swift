import CredenceGit
import CredenceVocabulary
import Testing

@Suite struct CommitTests {
    private static let tree = "tree " + String(repeating: "1", count: 40) + "\n"
    private static let parent = "parent " + String(repeating: "2", count: 40) + "\n"

    private static func parse(_ bytes: [UInt8]) throws -> Commit? {
        let id = try #require(ObjectID(hex: String(repeating: "a", count: 40)))
        return Commit(id: id, bytes: bytes.span)
    }

    private static func parse(author: String = "Ada <ada@x> 10 +0000", headers: String = "", message: String = "A\n") throws -> Commit {
        try #require(try parse(Array((tree + "author \(author)\ncommitter \(author)\n\(headers)\n\(message)").utf8)))
    }

    @Test func `a plain commit is read whole`() throws {
        let text =
            CommitTests.tree + CommitTests.parent + CommitTests.parent.replacing("2", with: "3")
            + "author Ada Kaya <ada@example.org> 1700000000 +0200\ncommitter Bob <bob@example.org> 1700000100 -0730\n\nAdd a file\n\nWhy.\n"
        let commit = try #require(try CommitTests.parse(Array(text.utf8)))
        #expect(commit.tree.description == String(repeating: "1", count: 40))
        #expect(commit.parents.map(\.description) == [String(repeating: "2", count: 40), String(repeating: "3", count: 40)])
        #expect(commit.isMerge)
        #expect(commit.author == Signature(name: "Ada Kaya", email: "ada@example.org", seconds: 1_700_000_000, offset: 120))
        #expect(commit.committer == Signature(name: "Bob", email: "bob@example.org", seconds: 1_700_000_100, offset: -450))
        #expect(commit.subject == "Add a file")
        #expect(commit.message == "Add a file\n\nWhy.\n")
        #expect(commit.seal == nil)
    }

    @Test func `a commit without a tree is none`() throws {
        #expect(try CommitTests.parse([]) == nil)
        #expect(try CommitTests.parse(Array("author A <a@x> 1 +0000\n\nA\n".utf8)) == nil)
        #expect(try CommitTests.parse(Array("tree 123\nauthor A <a@x> 1 +0000\n\nA\n".utf8)) == nil)
        #expect(try CommitTests.parse(Array(("\n" + CommitTests.tree).utf8)) == nil)
    }

    @Test func `a commit that ends early still has what came before`() throws {
        let commit = try #require(try CommitTests.parse(Array(CommitTests.tree.dropLast().utf8)))
        #expect(commit.author == Signature(name: "", email: "", seconds: 0, offset: 0))
        #expect(commit.message.isEmpty)
        #expect(commit.subject.isEmpty)
    }

    @Test(arguments: [
        ("gpgsig -----BEGIN PGP SIGNATURE-----\n tree x\n -----END PGP SIGNATURE-----\n", true),
        ("gpgsig-sha256 -----BEGIN SSH SIGNATURE-----\n \n -----END SSH SIGNATURE-----\n", true),
        ("mergetag object 1\n type commit\n gpgsig x\n", false), ("", false),
    ])
    func `a signature is seen in its own header only`(headers: String, isSigned: Bool) throws {
        let commit = try CommitTests.parse(headers: headers, message: "gpgsig in the message\n")
        #expect((commit.seal != nil) == isSigned)
        #expect(commit.message == "gpgsig in the message\n")
        #expect(commit.tree.description == String(repeating: "1", count: 40))
    }

    @Test(
        arguments: [
            ("10 +0200", 10, 120), ("10 -0730", 10, -450), ("10 +9999", 10, 6039), ("10 -9999", 10, -6039), ("10 +99999999", 10, 6039),
            ("-5 +0000", -5, 0),
            ("10", 10, 0), ("", 0, 0), ("x y", 0, 0), ("9223372036854775807 +9999", Int64.max, 6039), ("99999999999999999999 +0000", 0, 0),
            ("-9223372036854775808 -9999", Int64.min, -6039), ("10 +0000 rest", 10, 0),
        ] as [(String, Int64, Int)])
    func `times are taken as written`(text: String, seconds: Int64, offset: Int) throws {
        let commit = try CommitTests.parse(author: "Ada <ada@x> " + text)
        #expect(commit.author == Signature(name: "Ada", email: "ada@x", seconds: seconds, offset: offset))
        #expect((Day.earliest...Day.latest).contains(commit.author.day))
    }

    @Test func `Latin-1 is read with and without its header, and UTF-8 stays`() throws {
        let author: [UInt8] = Array("Ren".utf8) + [0xE9] + Array(" <r@x> 1 +0000".utf8)
        for header in ["", "encoding ISO-8859-1\n", "encoding latin1\n", "encoding windows-1252\n"] {
            let bytes = Array((CommitTests.tree + "author ").utf8) + author + Array("\n\(header)\nAjout\u{e9}".utf8.dropLast(2)) + [0xE9]
            let commit = try #require(try CommitTests.parse(bytes))
            #expect(commit.author.name == "René")
            #expect(commit.message == "Ajouté")
        }
        #expect(try CommitTests.parse(author: "René <r@x> 1 +0000", message: "日本\n").author.name == "René")
        #expect(try CommitTests.parse(author: "René <r@x> 1 +0000", headers: "encoding ISO-8859-1\n").author.name == "RenÃ©")
        #expect(try CommitTests.parse(author: "René <r@x> 1 +0000", headers: "encoding UTF-8\n").author.name == "René")
    }

    @Test(arguments: [0, 1, 2, 3])
    func `of a huge message both ends are kept, whatever letters the cut falls into`(shift: Int) throws {
        let body =
            String(repeating: "x", count: shift) + "Größe\n" + String(repeating: "日本é", count: 40_000) + "\n\nCo-authored-by: Bö <b@x>\n"
        let commit = try CommitTests.parse(message: body)
        #expect(commit.message.utf8.count <= Commit.messageLimit)
        #expect(commit.message.utf8.count > Commit.messageLimit - 8)
        #expect(commit.subject == String(repeating: "x", count: shift) + "Größe")
        #expect(commit.message.hasSuffix("\n\nCo-authored-by: Bö <b@x>\n"))
        #expect(!commit.message.contains("Ã"))
    }

    @Test func `a message of exactly the limit is kept whole`() throws {
        let body = String(repeating: "a", count: Commit.messageLimit)
        #expect(try CommitTests.parse(message: body).message == body)
    }

    @Test func `no more than 1,024 parents are kept`() throws {
        let text = CommitTests.tree + String(repeating: CommitTests.parent, count: 3000) + "parent short\n\nA\n"
        #expect(try CommitTests.parse(Array(text.utf8))?.parents.count == 1024)
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `damaged bytes never end the process, from a seed`(seed: UInt64) throws {
        var generator = Fuzz.generator(seed)
        let whole = Array((CommitTests.tree + CommitTests.parent + "author A <a@x> 1 +0000\nencoding latin1\ngpgsig x\n\nMessage é\n").utf8)
        for _ in 0..<2000 {
            let bytes = Fuzz.damage(whole, &generator)
            let commit = try CommitTests.parse(bytes)
            if let commit { #expect(commit.message.utf8.count <= 2 * Commit.messageLimit) }
        }
    }
}
