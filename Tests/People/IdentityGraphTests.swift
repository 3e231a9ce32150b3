import CredenceFixtures
import CredenceKnowledge
import CredencePeople
import CredenceVocabulary
import Testing

@Suite struct IdentityGraphTests {
    private let ada = Person(
        name: "Ada Kaya", addresses: ["ada.kaya@example.net", "42+adakaya@users.noreply.github.com"],
        logins: [Login(host: "github", name: "adakaya")])

    private func activity(_ name: String, _ email: String, keys: [String] = [], committers: [String: Int] = [:]) -> AuthorActivity {
        AuthorActivity(
            author: AuthorSeen(name: name, email: email), commits: 2, keys: Dictionary(uniqueKeysWithValues: keys.map { ($0, 2) }),
            committers: committers)
    }

    /// The row and rule of each author's plain commits.
    private func rows(_ authors: [AuthorActivity], _ person: Person? = nil) -> [String] {
        let found = IdentityProposals(authors: authors, person: person ?? ada, knowledge: .embedded)
        let attributor = Attributor(person: person ?? ada, knowledge: .embedded, candidates: found.candidates)
        return authors.map { activity in
            let attribution = attributor.attribute(activity.author)
            return "\(attribution.row) \(attribution.rule)"
        }
    }

    @Test(
        arguments: [
            ("ada.kaja@example.net", "Ada Kaya", "same-name"), ("ada.kaja@example.net", "Ada", "similar-address"),
            ("ada.kaay@example.net", "", "similar-address"), ("ada.kaya@exmaple.net", "Kaya, A.", "similar-address"),
            ("ada.kay@example.net", "ada kay", "similar-address"), ("ada.kaja@example.net", "Bob Stone", nil),
            ("ada.kaja@example.net", "adakaja", "similar-address"), ("ada.kaya1@example.net", "Ada", nil),
            ("ada.kaya@example.org", "Ada", nil), ("da.kaja@example.net", "Ada", nil),
            ("43+adakayb@users.noreply.github.com", "Ada", nil),
        ] as [(String, String, String?)])
    func `a slip in an address is one letter, no digit, and a name in common`(email: String, name: String, rule: String?) {
        #expect(rows([activity(name, email)]) == [rule.map { "maybeYours \($0)" } ?? "others other-author"])
    }

    @Test func `a signing key leads from address to address`() {
        let authors = [
            activity("Ada Kaya", "ada.kaya@example.net", keys: ["K1"]), activity("nick", "nick@x.com", keys: ["K1", "K2"]),
            activity("other", "other@x.com", keys: ["K2"]), activity("far", "far@x.com", keys: ["K3"]),
        ]
        let expected = ["yours address", "maybeYours same-signing-key", "maybeYours same-signing-key", "others other-author"]
        #expect(rows(authors) == expected)
        #expect(rows(authors.reversed()) == expected.reversed())
        let found = IdentityProposals(authors: authors, person: ada, knowledge: .embedded).proposals
        #expect(
            found.map { $0.reasonsFor.map(\.what) } == [
                ["signatures on its commits name the key K1, as on those of your ada.kaya@example.net"],
                ["signatures on its commits name the key K2, as on those of nick@x.com, which may be yours too"],
            ])
    }

    @Test func `an account's number stays when its login changes, and a name that looks alike is another's`() {
        #expect(
            rows([
                activity("x", "42+kayaada@users.noreply.github.com"), activity("x", "43+adakaya2@users.noreply.github.com"),
                activity("x", "42-kayaada@users.noreply.gitlab.com"),
            ]) == ["maybeYours same-account-number", "others other-author", "others other-author"])
    }

    @Test func `a host's key leads to nobody`() {
        let key = "B5690EEEBB952194"
        let authors = [activity("Ada Kaya", "ada.kaya@example.net", keys: [key]), activity("x", "x@x.com", keys: [key])]
        #expect(rows(authors) == ["yours address", "others other-author"])
    }

    @Test func `a login that another account has now is proposed and not counted`() {
        let authors = [activity("x", "43+adakaya@users.noreply.github.com"), activity("z", "adakaya@users.noreply.github.com")]
        #expect(rows(authors) == ["maybeYours same-login", "yours noreply-login"])
        let found = IdentityProposals(authors: authors, person: ada, knowledge: .embedded).proposals
        #expect(found.map { $0.reasonsAgainst.map(\.rule) } == [["other-names", "other-account-number"]])
        // Without a number of the person's own there is nothing to tell them by.
        let plain = Person(name: "Ada Kaya", addresses: ["ada.kaya@example.net"], logins: ada.logins)
        #expect(rows(authors, plain) == ["yours noreply-login", "yours noreply-login"])
    }

    @Test(arguments: UInt64(1)...300)
    func `a slip is found wherever it is`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var letters = Array(seed % 2 == 0 ? "ada.kaya" : "example")
        let index = Int.random(in: 0..<letters.count - 1, using: &random)
        switch seed / 2 % 4 {
        case 0: letters.insert("q", at: Int.random(in: 0...letters.count, using: &random))
        case 1: letters.remove(at: index)
        case 2: letters[index] = "q"
        default: letters.swapAt(index, index + 1)
        }
        let text = String(letters)
        let address = seed % 2 == 0 ? text + "@example.net" : "ada.kaya@" + text + ".net"
        let person = Person(name: "Ada Kaya", addresses: ["ada.kaya@example.net"])
        #expect(rows([activity("Ada", address)], person) == ["maybeYours similar-address"], "\(address)")
    }

    @Test func `slips of slips are found one after another`() {
        // Each differs from the one before by a letter, and none but the first from the person's own.
        let locals = ["ada.kaja", "ada.kajb", "ada.kacb", "ada.dacb"]
        let authors = locals.map { activity("Ada", $0 + "@example.net") }
        #expect(rows(authors) == locals.map { _ in "maybeYours similar-address" })
        #expect(rows(authors.reversed()) == locals.map { _ in "maybeYours similar-address" })
        #expect(rows([authors[1], authors[2], authors[3]]) == locals.dropFirst().map { _ in "others other-author" })
    }

    @Test func `who is accepted leads to nobody new`() {
        let authors = [
            activity("Ada Kaya", "7+old@users.noreply.github.com", keys: ["K1"]), activity("x", "7+older@users.noreply.github.com"),
            activity("y", "y@x.com", keys: ["K1"]), activity("z", "z@x.com"),
        ]
        let before = rows(authors)
        #expect(before == ["maybeYours same-name", "maybeYours same-account-number", "maybeYours same-signing-key", "others other-author"])
        for (index, activity) in authors.dropLast().enumerated() {
            let person = Person(name: ada.name, addresses: ada.addresses + [activity.author.email], logins: ada.logins)
            let after = rows(authors, person)
            for other in authors.indices where other != index {
                #expect(after[other].prefix { $0 != " " } == before[other].prefix { $0 != " " })
            }
            #expect(after[index] == "yours address")
        }
    }

    @Test func `what the person committed of another's speaks against`() {
        let found = IdentityProposals(
            authors: [activity("Ada Kaya", "ada@uni.edu", committers: ["ada.kaya@example.net": 1, "bob@x.com": 1])], person: ada,
            knowledge: .embedded
        ).proposals
        #expect(
            found.first?.reasonsAgainst.map(\.what) == [
                "you gave no address on uni.edu, which may be a company's, a school's or somebody's own",
                "you committed 1 of its 2 commits, as one does with another's patches",
            ])
    }

    @Test func `a name that machines carry is told`() {
        let root = Person(name: "root", addresses: ["a@b.org"])
        let found = IdentityProposals(authors: [activity("root", "root@gmail.com")], person: root, knowledge: .embedded).proposals
        #expect(found.first?.reasonsAgainst.map(\.rule) == [IdentityRuleNames.placeholder])
    }

    private enum IdentityRuleNames { static let placeholder: RuleID = "placeholder-name" }

    @Test func `a login with two account numbers is asked about`() {
        let plain = Person(name: "Ada Kaya", addresses: ["ada.kaya@example.net"], logins: ada.logins)
        let authors = [
            activity("Ada Kaya", "1+adakaya@users.noreply.github.com"), activity("y", "2+adakaya@users.noreply.github.com"),
            activity("z", "adakaya@users.noreply.github.com"),
        ]
        let person = plain.seen(in: authors, knowledge: .embedded)
        #expect(person.seen.contested == ["github.com#adakaya": ["1", "2"]])
        #expect(rows(authors, person) == ["maybeYours same-name", "maybeYours same-login", "yours noreply-login"])
        #expect(plain.seen(in: [authors[0], authors[2]], knowledge: .embedded) == plain)
        // Whoever says which is theirs is asked no more.
        let settled = Person(name: "Ada Kaya", addresses: ["1+adakaya@users.noreply.github.com"], logins: ada.logins)
        #expect(rows(authors, settled.seen(in: authors, knowledge: .embedded)).first == "yours address")
        #expect(settled.seen(in: authors, knowledge: .embedded).seen.contested.isEmpty)
    }

    @Test func `no mailmap gives a name, and each name on their commits counts`() {
        let seen = [
            AuthorActivity(
                author: AuthorSeen(name: "Ada Kaya", email: "a@x.com", canonicalName: "Linus T", canonicalEmail: "a@x.com"), commits: 1),
            activity("Build Machine", "a@x.com"), activity("Ada Kaya", "home@y.net"), activity("Linus T", "l@z.com"),
        ]
        let person = Person(name: "", addresses: ["a@x.com"]).seen(in: seen, knowledge: .embedded)
        #expect(person.name == "Build Machine" && person.seen.names == ["Build Machine", "Ada Kaya"])
        #expect(rows(seen, person) == ["yours address", "yours address", "maybeYours same-name", "others other-author"])
        let found = IdentityProposals(authors: seen, person: person, knowledge: .embedded).proposals
        #expect(found.map { $0.reasonsFor.map(\.what) } == [["both its commits carry the name 'Ada Kaya', as commits of yours do"]])
    }

    @Test func `where only addresses are given the commits tell the name`() {
        let seen = [
            activity("Ada Kaya", "a@x.com"), activity("root", "a@x.com"), activity("Ada", "a@x.com"), activity("Bob Stone", "b@x.com"),
        ]
        let named = Person(name: "", addresses: ["A@x.com"]).seen(in: seen, knowledge: .embedded)
        #expect(named.name == "Ada Kaya")
        #expect(Person(name: "", addresses: ["c@x.com"]).seen(in: seen, knowledge: .embedded).name.isEmpty)
        #expect(ada.seen(in: seen, knowledge: .embedded) == ada)
    }
}
