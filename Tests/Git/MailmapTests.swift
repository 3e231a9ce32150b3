import CredenceFixtures
import CredenceGit
import Testing

@Suite struct MailmapTests {
    private static let map = """
        # comment
        Ada Kaya <ada@example.org>
        Ada Kaya <ada@example.org> <old@example.org>
        <new@example.org> <moved@example.org>
        Bob Proper <bob@example.org> bob <shared@example.org>
        Carol Proper <carol@example.org> Carol C <shared@example.org>
        Default Owner <owner@example.org> <shared@example.org>
        René <rene@example.org> <RENE@OLD.example.org>
        Later <x@example.org> <twice@example.org>
        Last <y@example.org> <twice@example.org>
        No address
        <only@example.org>
           Indented   Name   <indented@example.org>\t<ind@example.org>   # tail
        Empty <e@example.org> <>
        """

    private static let people = [
        ("ada", "ada@example.org"), ("ada", "ADA@Example.ORG"), ("A", "old@example.org"), ("Keep Name", "moved@example.org"),
        ("bob", "shared@example.org"),
        ("BOB", "shared@example.org"), ("Carol C", "SHARED@example.org"), ("Somebody", "shared@example.org"), ("r", "rene@old.example.org"),
        ("r", "rene@example.org"), ("t", "twice@example.org"), ("n", "nobody@example.org"), ("o", "only@example.org"),
        ("i", "ind@example.org"),
        ("Nobody", "unknown"), ("日本", "ada@example.org"), ("No", "address"),
    ]

    private static func compare(_ map: String) throws {
        try TemporaryFolder.use { folder in
            let fixture = try GitFixture("a", in: folder)
            try folder.write(map, to: "a/.mailmap")
            let contacts = people.map { "\($0.0) <\($0.1)>" }
            let told = try fixture.git(["check-mailmap"] + contacts).split(separator: "\n").map(String.init)
            try #require(told.count == contacts.count)
            let mailmap = Mailmap(parsing: Array(map.utf8))
            for (index, person) in people.enumerated() {
                let found = mailmap.resolve(name: person.0, email: person.1)
                #expect("\(found.name) <\(found.email)>" == told[index], "\(contacts[index])")
            }
        }
    }

    @Test func `names and addresses are joined as git check-mailmap joins them`() throws { try MailmapTests.compare(MailmapTests.map) }

    @Test func `a map with Windows line ends is the same`() throws {
        try MailmapTests.compare(MailmapTests.map.replacing("\n", with: "\r\n"))
    }

    @Test func `a map that says nothing leaves all as it is`() {
        for text in ["", "\n\n", "#\n", "nonsense", "<<<>>>\n"] {
            let mailmap = Mailmap(parsing: Array(text.utf8))
            #expect(mailmap.resolve(name: "Ada", email: "ada@example.org") == ("Ada", "ada@example.org"))
        }
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `a damaged map never ends the process, from a seed`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<300 {
            let mailmap = Mailmap(parsing: Fuzz.damage(Array(MailmapTests.map.utf8), &generator))
            #expect(!mailmap.resolve(name: "bob", email: "shared@example.org").email.isEmpty)
        }
    }
}
