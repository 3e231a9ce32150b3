import CredenceFixtures
import CredenceKnowledge
import CredencePeople
import Testing

@Suite struct PrivateMailmapTests {
    private static let ada = Person(
        name: "Ada Kaya", addresses: ["ada@example.org", "ada@work.example"], names: ["A. Kaya", "#1 Ada", "Ada <3"],
        notMine: ["shared@no.example"], logins: [Login(host: "github", name: "adakaya")])

    private func activity(_ name: String, _ email: String, _ commits: Int = 1, mapped: (String, String)? = nil) -> AuthorActivity {
        AuthorActivity(
            author: AuthorSeen(name: name, email: email, canonicalName: mapped?.0, canonicalEmail: mapped?.1), commits: commits)
    }

    private func text(_ authors: [AuthorActivity], _ person: Person = ada) -> String {
        PrivateMailmap(person: person, authors: authors, knowledge: .embedded).text
    }

    @Test func `what is the person's is mapped to their name and first address, sorted`() {
        let authors = [
            activity("Ada Kaya", "ada@example.org"), activity("ada", "ADA@Work.example"),
            activity("x", "7+adakaya@users.noreply.github.com"),
            activity("A. Kaya", "laptop@lan"), activity("Bob", "bob@x.org"), activity("Ada Kaya", "maybe@x.org"),
        ]
        let expected = """
            Ada Kaya <ada@example.org>
            Ada Kaya <ada@example.org> <7+adakaya@users.noreply.github.com>
            Ada Kaya <ada@example.org> <ADA@Work.example>
            Ada Kaya <ada@example.org> <laptop@lan>

            """
        #expect(text(authors) == expected)
        #expect(text(authors.reversed()) == expected)
    }

    @Test func `an address that others use too is mapped by name alone`() {
        #expect(
            text([activity("A. Kaya", "pair@x.org"), activity("a. kaya", "Pair@x.org"), activity("Bob", "pair@x.org")])
                == "Ada Kaya <ada@example.org> A. Kaya <Pair@x.org>\n")
    }

    @Test func `what only a repository's mailmap hands over is left out`() {
        #expect(text([activity("Cy", "cy@x.org", mapped: ("Ada Kaya", "ada@example.org"))]) == "")
        // A mailmap that gives a confirmed name's commits to somebody disowned takes them away.
        #expect(text([activity("A. Kaya", "a@x.org", mapped: ("A", "shared@no.example")), activity("A. Kaya", "a@x.org")]) == "")
    }

    @Test func `what can't stand in a line is counted`() {
        let found = text([
            activity("#1 Ada", "pair@x.org"), activity("Ada <3", "pair@x.org"), activity("A. Kaya", "pair@x.org"),
            activity("Bob", "pair@x.org"),
            activity("A. Kaya", "<odd@x.org"), activity("A. Kaya", "\u{1B}[2J@x.org"),
        ])
        #expect(found == "# 4 of your authors can't stand in a mailmap.\nAda Kaya <ada@example.org> A. Kaya <pair@x.org>\n")
    }

    @Test func `without a name that can stand there, or without an address, a mailmap is made all the same`() {
        let authors = [activity("ada", "ada@example.org"), activity("ada", "two@x.org", 5), activity("ada", "three@x.org")]
        #expect(
            text(authors, Person(name: "ada@example.org", addresses: ["ada@example.org", "two@x.org"])) == "<ada@example.org> <two@x.org>\n"
        )
        #expect(text(authors, Person(name: "<3", names: ["ada"])) == "<two@x.org> <ada@example.org>\n<two@x.org> <three@x.org>\n")
        #expect(text([], Person(name: "Ada")) == "")
    }

    @Test(arguments: 1...12)
    func `git reads the mailmap as it is meant, from a seed`(seed: Int) throws {
        var random = SeededGenerator(seed: seed)
        let names = ["Ada Kaya", "A. Kaya", "a. kaya", "Bob", "#1 Ada", "Ada <3", "Çağla  Ş", "A", "ada kaya"]
        let emails = [
            "ada@example.org", "ADA@example.org", "ada@work.example", "pair@x.org", "Pair@X.org", "", "odd o'neil@x",
            "7+adakaya@users.noreply.github.com",
        ]
        let authors = (0..<14).map { _ in activity(random.pick(names), random.pick(emails)) }
        let person = random.oneIn(4) ? Person(name: "Ada Kaya", names: ["A. Kaya"]) : PrivateMailmapTests.ada
        let attributor = Attributor(person: person, knowledge: .embedded)
        let map = text(authors, person)
        try TemporaryFolder.use { folder in
            let fixture = try GitFixture("a", in: folder)
            try folder.write(map, to: "a/.mailmap")
            // `check-mailmap` can't be asked about brackets in a name.
            let asked = authors.map(\.author).filter { !$0.name.contains("<") }
            let told = try fixture.git(["check-mailmap"] + asked.map { "\($0.name) <\($0.email)>" }).split(separator: "\n").map(String.init)
            try #require(told.count == asked.count)
            let own = asked.filter { attributor.attribute($0).row == .yours }
            let first =
                person.addresses.first ?? map.split(separator: "<").dropFirst().first?.split(separator: ">").first.map(String.init) ?? ""
            for (author, line) in zip(asked, told) {
                let isWhole = authors.allSatisfy {
                    $0.author.email.lowercased() != author.email.lowercased() || attributor.attribute($0.author).row == .yours
                }
                let isMapped = own.contains(author) && (isWhole || !author.name.hasPrefix("#"))
                let kept = author.name.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
                let same = ["\(author.name) <\(author.email)>", "\(kept) <\(author.email)>"]
                #expect(isMapped ? line == "Ada Kaya <\(first)>" : same.contains(line), "\(author) is told as \(line) by\n\(map)")
            }
        }
    }
}
