import CredenceKnowledge
import CredencePeople
import Testing

@Suite struct AssistantTests {
    private let attributor = Attributor(person: Person(name: "Ada", addresses: ["ada@x.org"]), knowledge: .embedded)

    private func tool(_ message: String, author: String = "ada@x.org") -> String? {
        let credit = CommitCredit(author: AuthorSeen(name: "Ada", email: author), isMerge: false, trailers: Trailer.parse(message))
        return attributor.attribute(credit).aiTool
    }

    @Test(arguments: [
        ("Co-Authored-By: Claude <noreply@anthropic.com>", "Claude"), ("Co-authored-by: Claude Opus 4.5 <x@y>", "Claude"),
        ("Co-authored-by: Copilot <175728472+Copilot@users.noreply.github.com>", "GitHub Copilot"),
        ("Co-authored-by: aider (gpt-4o) <aider@aider.chat>", "aider"), ("Co-authored-by: gpt-4o <x@y>", "OpenAI model"),
        ("🤖 Generated with [Claude Code](https://claude.ai/code)", "Claude"), ("Made-with: Cursor", "Cursor"),
        ("Assisted-by: Claude:claude-3-opus coccinelle", "Claude"), ("Generated-by: GitHub Copilot", "GitHub Copilot"),
        ("AI-assisted-by: some model", "unnamed assistant"), ("Amp-Thread-ID: https://x", "Amp"),
    ])
    func `a tool that says so is named`(line: String, expected: String) {
        #expect(tool("Fix\n\n" + line) == expected)
    }

    @Test(arguments: [
        "Co-authored-by: Claude Dupont <claude@dupont.fr>", "Co-authored-by: Codexton Ltd <x@y>",
        "Assisted-by: Claude Dupont <claude@dupont.fr>",
        "Generated-by: protoc 3.21", "Reviewed-by: Claude <noreply@anthropic.com>", "Made-with: love", "Generated with care", "Fixes: #1",
    ])
    func `what a person or another program did isn't taken for an assistant's`(line: String) {
        #expect(tool("Fix\n\n" + line) == nil)
    }

    @Test func `only the person's own commits count as assisted in the ledger`() {
        var ledger = Ledger()
        let trailers = Trailer.parse("Fix\n\nCo-Authored-By: Claude <noreply@anthropic.com>")
        for email in ["ada@x.org", "bob@x.org"] {
            let credit = CommitCredit(author: AuthorSeen(name: "n", email: email), isMerge: false, trailers: trailers)
            ledger.add(attributor.attribute(credit), count: 2)
        }
        #expect(ledger.aiAssisted == 2)
        #expect(ledger.aiTools == ["Claude": 2])
        #expect(ledger.total == 4)
        #expect(ledger[.coauthored] == 0)
    }
}
