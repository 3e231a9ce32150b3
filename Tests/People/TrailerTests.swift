import CredencePeople
import Testing

@Suite struct TrailerTests {
    // Name, message, and what `git -c … interpret-trailers --parse --no-divider` (2.39.5) printed for it.
    private static let cases: [(String, String, String)] = [
        ("one trailer", "Fix it\n\nBody.\n\nCo-authored-by: Ada Kaya <ada@example.org>\n", "Co-authored-by: Ada Kaya <ada@example.org>\n"),
        ("title only", "Co-authored-by: Ada <a@b>\n", ""),
        ("right under the title", "Fix it\nCo-authored-by: Ada <a@b>\n", ""),
        ("two, odd case", "Fix\n\nco-AUTHORED-by: A <a@b>\nSigned-off-by: B <b@c>\n", "co-AUTHORED-by: A <a@b>\nSigned-off-by: B <b@c>\n"),
        (
            "folded", "Fix\n\nReviewed-by: A Very\n Long Name\n\t<a@b>\nAcked-by: C <c@d>\n",
            "Reviewed-by: A Very Long Name <a@b>\nAcked-by: C <c@d>\n"
        ),
        ("prose between, no git trailer", "Fix\n\nSome prose\nCo-authored-by: A <a@b>\n", ""),
        (
            "prose between, git trailer", "Fix\n\nSome prose\nSigned-off-by: A <a@b>\nCo-authored-by: C <c@d>\n",
            "Signed-off-by: A <a@b>\nCo-authored-by: C <c@d>\n"
        ),
        ("too much prose", "Fix\n\none\ntwo\nthree\nfour\nfive\nsix\nseven\nSigned-off-by: A <a@b>\nX-y: z\n", ""),
        ("three to one", "Fix\n\none\ntwo\nthree\nSigned-off-by: A <a@b>\n", "Signed-off-by: A <a@b>\n"),
        ("four to one", "Fix\n\none\ntwo\nthree\nfour\nSigned-off-by: A <a@b>\n", ""),
        ("not last paragraph", "Fix\n\nCo-authored-by: A <a@b>\n\nMore prose.\n", ""),
        ("blank lines after", "Fix\n\nCo-authored-by: A <a@b>\n\n\n   \n", "Co-authored-by: A <a@b>\n"),
        ("cherry picked", "Fix\n\nprose\n(cherry picked from commit 1234567)\nAcked-by: A <a@b>\n", "Acked-by: A <a@b>\n"),
        ("empty value", "Fix\n\nCo-authored-by:\n", "Co-authored-by: \n"),
        ("spaces before the colon", "Fix\n\nCo-authored-by : A <a@b>\n", "Co-authored-by: A <a@b>\n"),
        ("no space after the colon", "Fix\n\nCo-authored-by:A <a@b>\n", "Co-authored-by: A <a@b>\n"),
        ("key with a space", "Fix\n\nGenerated with: x\n", ""),
        ("URL line", "Fix\n\nhttps://example.org\n", "https: //example.org\n"),
        ("indented", "Fix\n\n  Co-authored-by: A <a@b>\n", ""),
        (
            "claude",
            "Fix\n\nBody\n\n🤖 Generated with [Claude Code](https://claude.ai/code)\n\nCo-Authored-By: Claude <noreply@anthropic.com>\n",
            "Co-Authored-By: Claude <noreply@anthropic.com>\n"
        ),
        (
            "claude without a blank line",
            "Fix\n\n🤖 Generated with [Claude Code](https://claude.ai/code)\nCo-Authored-By: Claude <noreply@anthropic.com>\n", ""
        ),
        (
            "comment inside", "Fix\n\nAcked-by: A <a@b>\n# a comment\nCo-authored-by: B <b@c>\n",
            "Acked-by: A <a@b>\nCo-authored-by: B <b@c>\n"
        ),
        ("carriage returns", "Fix\r\n\r\nCo-authored-by: A <a@b>\r\n", "Co-authored-by: A <a@b>\n"),
        (
            "squash", "Fix (#12)\n\n* one\n\n* two\n\n---------\n\nCo-authored-by: A <a@b>\nCo-authored-by: B <b@c>\n",
            "Co-authored-by: A <a@b>\nCo-authored-by: B <b@c>\n"
        ),
        ("dashes", "Fix\n\n---\n\nCo-authored-by: A <a@b>\n", "Co-authored-by: A <a@b>\n"),
        ("no end of line", "Fix\n\nCo-authored-by: A <a@b>", "Co-authored-by: A <a@b>\n"),
        ("empty", "", ""),
        ("only blank", "\n\n\n", ""),
        ("blank first", "\n\nCo-authored-by: A <a@b>\n", "Co-authored-by: A <a@b>\n"),
        ("colon first", "Fix\n\n: x\nA: b\n", ""),
        ("continuation first", "Fix\n\n x\nAcked-by: A <a@b>\n", ""),
        ("unicode key", "Fix\n\nGeprüft-von: A <a@b>\n", ""),
        ("git trailer alone indented prose", "Fix\n\nprose\n indented\nSigned-off-by: A <a@b>\n", "Signed-off-by: A <a@b>\n"),
        ("comment before title", "# c\nFix\n\nAcked-by: A <a@b>\n", "Acked-by: A <a@b>\n"),
        ("tab continuation after git line", "Fix\n\n(cherry picked from commit 1)\n\tx\nAcked-by: A <a@b>\n", "Acked-by: A <a@b>\n"),
        ("number", "Fix\n\n12: x\n", "12: x\n"),
        ("bug line", "Fix\n\nFixes: #12\nCloses #13\n", ""),
        ("empty continuation", "Fix\n\nA-b: x\n  \nC-d: y\n", "C-d: y\n"),
    ]

    @Test(arguments: cases)
    func `trailers are those that git finds`(name: String, message: String, printed: String) {
        let found = Trailer.parse(message).filter { $0.key != "Generated with" }
        #expect(found.map { "\($0.key): \($0.value)\n" }.joined() == printed)
    }

    @Test(arguments: [
        ("Fix\n\n🤖 Generated with [Claude Code](https://claude.ai/code)\n\nCo-Authored-By: Claude <noreply@anthropic.com>", true),
        ("Fix\n\ngenerated with Devin", true), ("Generated with Claude Code", true), ("Fix\n\n💘 Generated with Crush\n", true),
        ("Fix\n\nIt is generated with care.", false), ("Fix\n\nGenerated without tests", false), ("Fix\n\nGenerated with", false),
        ("Fix\n\nGenerated with   ", false), ("g", false), ("", false),
    ])
    func `a line by which a tool says that it helped is kept`(message: String, isThere: Bool) {
        #expect(Trailer.parse(message).contains { $0.key == "Generated with" } == isThere)
    }

    @Test func `a co-author is a name and an address`() throws {
        let person = try #require(Trailer(key: "Co-authored-by", value: "Ada <X> Kaya  < ada@example.org >").person)
        #expect(person.name == "Ada <X> Kaya")
        #expect(person.email == "ada@example.org")
        #expect(Trailer(key: "k", value: "Ada ada@example.org").person == nil)
        #expect(Trailer(key: "k", value: ">").person == nil)
        #expect(try #require(Trailer(key: "k", value: "<>").person) == ("", ""))
    }

    @Test func `bytes that aren't text and endless lines are borne`() {
        #expect(Trailer.parse([0x46, 0x0A, 0x0A, 0x41, 0x3A, 0xFF, 0x0A]) == [Trailer(key: "A", value: "\u{FFFD}")])
        let many = "Fix\n\n" + String(repeating: "A: b\n", count: 50_000)
        #expect(Trailer.parse(many).count == 50_000)
        let folded = "Fix\n\nA: b\n" + String(repeating: " c\n", count: 50_000)
        #expect(Trailer.parse(folded).first?.value.utf8.count == 100_001)
        #expect(Trailer.parse("Fix\n\n" + String(repeating: "x ", count: 500_000)).isEmpty)
    }
}
