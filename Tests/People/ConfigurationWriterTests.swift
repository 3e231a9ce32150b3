import CredenceKnowledge
import CredencePeople
import CredenceVocabulary
import Testing

@Suite struct ConfigurationWriterTests {
    private func parse(_ text: String) throws -> Configuration {
        try ConfigurationParser(knowledge: .embedded).parse(Array(text.utf8), fileName: "credence.yaml")
    }

    @Test func `a first file is short and commented`() {
        let person = Person(
            name: "Ada Kaya", addresses: ["ada@example.org"], logins: [Login(host: "github", name: "adakaya")])
        let text = ConfigurationWriter.render(FreshConfiguration(person: person, stage: .entry, folders: ["~/code", "/srv/my: code"]))
        #expect(
            text == """
                # What Credence knows about you. All is optional but the name and one address or login.
                person:
                  name: Ada Kaya
                  # The addresses on your commits.
                  addresses:
                    - ada@example.org
                  # Your accounts on code hosts.
                  logins:
                    github: adakaya

                # entry, mid, senior: decides what is put first.
                stage: entry
                # The roles you aim at.
                # roles: [qa-engineer]
                # Where your projects lie.
                folders:
                  - ~/code
                  - "/srv/my: code"
                # What to leave out.
                # ignore: ["**/archive/**"]
                # Badge files, or folders of them.
                # credentials:
                #   files: [~/badges]

                """)
    }

    @Test(arguments: [
        "O'Neil \"Al\"", "a: b", "a #b", "# a", "- a", "-", "yes", "No", "1e3", "0x1F", "~", "null", "2025-01-01", "[a]", "{a: b}", "*a",
        "&a", "!a", "|", ">", "%a",
        "@a", "`a`", "a\\b", "\\", "\"", "''", "山田 太郎", "Łukasz Żak", "e\u{301}", "👩‍💻", "مريم", "\u{10FFFF}\u{FFFE}\u{FFFF}", "a, b", "?",
        "? a", ": a", "a:", "---",
        "...", "<<", "=", "true", "y", "~/a", "/a b/c", "C:\\Users\\Ada", "a/**/b", String(repeating: "long ", count: 400) + "x",
    ])
    func `what is written is read back, whatever it holds`(text: String) throws {
        let address = text.contains { $0.isWhitespace || $0 == "<" || $0 == ">" } ? "a@b" : text
        let fresh = FreshConfiguration(
            person: Person(
                name: text, addresses: [address, "z@z"], names: [text], notMine: ["q@q"], logins: [Login(host: "git.x.org", name: "ada")],
                signingKeys: ["ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJGD1BpQz9J8FgQLDa/kTMAlTSsESmUx5L25Bh9/nMxD " + text]),
            stage: .mid, roles: ["qa-engineer"], folders: [text, text], ignore: [text], badges: [text])
        let read = try parse(ConfigurationWriter.render(fresh))
        #expect(
            read
                == Configuration(
                    person: fresh.person, stage: .mid, roles: ["qa-engineer"], folders: fresh.folders, ignore: fresh.ignore,
                    credentials: CredentialSources(files: fresh.badges)))
    }

    @Test func `characters that steer a terminal aren't written`() throws {
        let person = Person(name: " A\u{1B}[31m\nB\u{202E} ", addresses: ["a@b", "\u{7}"])
        #expect(
            try parse(ConfigurationWriter.render(FreshConfiguration(person: person))).person == Person(name: "A[31mB", addresses: ["a@b"]))
    }
}
