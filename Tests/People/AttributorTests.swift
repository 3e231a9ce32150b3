import CredenceKnowledge
import CredencePeople
import CredenceVocabulary
import Testing

@Suite struct AttributorTests {
    private static let ada = Person(
        name: "Ada Kaya", addresses: ["Ada@Example.org", "ada.kaya@work.example"], names: ["A. Kaya"], notMine: ["old@example.org"],
        logins: [
            Login(host: "github", name: "AdaKaya"), Login(host: "disroot", name: "ada"), Login(host: "github.com", name: "hub"),
            Login(host: "git.school.example", name: "ada"),
        ])
    private let attributor = Attributor(person: ada, knowledge: .embedded)

    private func row(_ author: AuthorSeen, merge: Bool = false, _ trailers: [Trailer] = []) -> String {
        let found = attributor.attribute(CommitCredit(author: author, isMerge: merge, trailers: trailers))
        return "\(found.row) \(found.rule)"
    }

    @Test(arguments: [
        ("Whoever", "ada@example.org", "yours address"), ("", "ADA@EXAMPLE.ORG", "yours address"),
        ("x", " ada@example.org ", "yours address"),
        ("x", "adakaya@users.noreply.github.com", "yours noreply-login"),
        ("x", "123+AdaKaya@users.noreply.github.com", "yours noreply-login"),
        ("x", "123+other@users.noreply.github.com", "others other-author"),
        ("x", "x123+adakaya@users.noreply.github.com", "others other-author"),
        ("x", "12-adakaya@users.noreply.gitlab.com", "others other-author"),
        ("x", "adakaya@users.noreply.github.com.evil.example", "others other-author"),
        ("x", "ada@noreply.git.school.example", "yours noreply-login"),
        ("x", "7-ada@users.noreply.git.school.example", "yours noreply-login"),
        ("x", "ada@noreply.git.disroot.org", "yours noreply-login"), ("x", "ada@noreply.disroot.org", "others other-author"),
        ("x", "hub@users.noreply.github.com", "yours noreply-login"), ("x", "hub@noreply.github.com", "others other-author"),
        ("x", "ada@noreply.git.other.example", "others other-author"), ("x", "12-adakaya@users.noreply.github.com", "others other-author"),
        (" a. kaya ", "", "yours confirmed-name"), ("A Kaya", "z@z", "others other-author"),
        ("A. Kaya", "OLD@example.org", "others not-mine"),
        ("Ada Kaya", "laptop@ada.local", "maybeYours same-name"), ("ADA  KAYA", "", "maybeYours same-name"),
        ("Áda Kâya", "q@q", "maybeYours same-name"),
        ("Ada Kaya", "old@example.org", "others not-mine"), ("Ada Kay", "q@q", "others other-author"), ("", "", "others other-author"),
        ("dependabot[bot]", "49699333+dependabot[bot]@users.noreply.github.com", "bots bot"), ("Foo[bot]", "ada@example.org", "bots bot"),
        ("Renovate Bot", "bot@renovateapp.com", "bots bot"), ("Abbot", "abbot@example.org", "others other-author"),
    ])
    func `an author falls into one row by one rule`(name: String, email: String, expected: String) {
        #expect(row(AuthorSeen(name: name, email: email)) == expected)
    }

    @Test func `a mailmap counts unless the person said no`() {
        let mapped = { AuthorSeen(name: "x", email: $0, canonicalName: "Ada Kaya", canonicalEmail: "ada@example.org") }
        #expect(row(mapped("laptop@x")) == "yours mailmap")
        #expect(row(mapped("ada@example.org")) == "yours address")
        #expect(row(mapped("old@example.org")) == "others not-mine")
        let away = AuthorSeen(name: "x", email: "ada@example.org", canonicalName: "Bob", canonicalEmail: "bob@example.org")
        #expect(row(away) == "yours address")
        let disowned = AuthorSeen(name: "A. Kaya", email: "q@q", canonicalName: "A. Kaya", canonicalEmail: "old@example.org")
        #expect(row(disowned) == "others not-mine")
        let renamed = AuthorSeen(name: "nick", email: "q@q", canonicalName: "A. Kaya", canonicalEmail: "q@q")
        #expect(row(renamed) == "yours mailmap")
        let named = AuthorSeen(name: "nick", email: "q@q", canonicalName: "Ada Kaya", canonicalEmail: "q@q")
        #expect(row(named) == "maybeYours same-name")
        let bot = AuthorSeen(name: "x", email: "q@q", canonicalName: "dependabot[bot]", canonicalEmail: "support@github.com")
        #expect(row(bot) == "bots mailmap-bot")
        let login = AuthorSeen(
            name: "x", email: "7+adakaya@users.noreply.github.com", canonicalName: "dependabot[bot]", canonicalEmail: "support@github.com")
        #expect(row(login) == "yours noreply-login")
        let confirmed = AuthorSeen(name: "A. Kaya", email: "q@q", canonicalName: "dependabot[bot]", canonicalEmail: "support@github.com")
        #expect(row(confirmed) == "yours confirmed-name")
    }

    @Test func `a program that writes code is nobody's colleague, and letters that only look alike are others`() {
        #expect(row(AuthorSeen(name: "Claude", email: "noreply@Anthropic.com")) == "bots assistant")
        #expect(row(AuthorSeen(name: "x", email: "ada@e\u{212A}ample.org")) == "others other-author")
    }

    @Test func `a co-author is known by the repository's mailmap`() {
        let mapped = AuthorSeen(name: "x", email: "lap@top.com", canonicalName: "Ada Kaya", canonicalEmail: "ada@example.org")
        let bob = AuthorSeen(name: "Bob", email: "bob@b.com")
        let trailers = Trailer.parse("b\n\nCo-authored-by: Ada <LAP@top.com>\n")
        let book = AuthorBook([bob, mapped])
        let found = attributor.attribute(CommitCredit(author: bob, isMerge: false, trailers: trailers), book)
        #expect((found.row, found.rule) == (.coauthored, "coauthor-mailmap"))
        #expect(attributor.attribute(CommitCredit(author: bob, isMerge: false, trailers: trailers)).row == .others)
        #expect(!attributor.namesOthers(trailers, book) && attributor.namesOthers(trailers, AuthorBook()))
    }

    @Test func `merges come before all, bots before yours`() {
        #expect(row(AuthorSeen(name: "Ada Kaya", email: "ada@example.org"), merge: true) == "merges merge")
        #expect(row(AuthorSeen(name: "dependabot[bot]", email: ""), merge: true) == "merges merge")
    }

    @Test(arguments: [
        ("Ada <ada@EXAMPLE.org>", "coauthored coauthor-address"),
        ("x <1+adakaya@users.noreply.github.com>", "coauthored coauthor-noreply-login"),
        ("A. Kaya <who@knows>", "coauthored coauthor-confirmed-name"), ("A. Kaya <old@example.org>", "others other-author"),
        ("Ada Kaya <who@knows>", "others other-author"), ("Claude <noreply@anthropic.com>", "others other-author"),
        ("Ada", "others other-author"),
    ])
    func `a co-author is named by the same rules`(value: String, expected: String) {
        #expect(row(AuthorSeen(name: "Bob", email: "bob@x"), [Trailer(key: "CO-Authored-By", value: value)]) == expected)
        #expect(row(AuthorSeen(name: "Bob", email: "bob@x"), [Trailer(key: "Reviewed-by", value: value)]) == "others other-author")
        #expect(row(AuthorSeen(name: "z", email: "ada@example.org"), [Trailer(key: "Co-authored-by", value: value)]) == "yours address")
    }

    @Test func `with nobody given nothing is anybody's`() {
        let nobody = Attributor(person: nil, knowledge: .embedded)
        #expect(nobody.attribute(AuthorSeen(name: "Ada Kaya", email: "ada@example.org")).row == .others)
        #expect(nobody.attribute(AuthorSeen(name: "renovate[bot]", email: "")).row == .bots)
        #expect(nobody.attribute(CommitCredit(author: AuthorSeen(name: "", email: ""), isMerge: true)).row == .merges)
    }

    @Test func `addresses asked for take the place of the file's`() {
        let other = Attributor(person: AttributorTests.ada.replacing(addresses: ["OLD@example.org"]), knowledge: .embedded)
        #expect(other.attribute(AuthorSeen(name: "", email: "old@example.org")).row == .yours)
        #expect(other.attribute(AuthorSeen(name: "", email: "ada@example.org")).row == .others)
        let unnamed = Attributor(person: Person(name: "", addresses: ["", "a@b"]), knowledge: .embedded)
        #expect(unnamed.attribute(AuthorSeen(name: "", email: "")).row == .others)
    }

    @Test(arguments: [
        ("Işık Öztürk", "ISIK OZTURK", true), ("Łukasz Żak", "lukasz zak", true), ("Jørgen Ærø", "jorgen aero", true),
        ("Straße", "strasse", true),
        ("Ada Kaya", "Kaya Ada", false), ("Ada Kaya", "AdaKaya", false), ("Иван", "Ivan", false), ("", "", false),
    ])
    func `names are the same but for case and diacritics`(mine: String, seen: String, same: Bool) {
        let one = Attributor(person: Person(name: mine, addresses: ["a@b"]), knowledge: .embedded)
        #expect((one.attribute(AuthorSeen(name: seen, email: "q@q")).row == .maybeYours) == same)
    }

    @Test func `every rule has a title`() {
        #expect(AttributionRule.titles.count == 20 && AttributionRule.titles.values.allSatisfy { !$0.isEmpty })
    }
}
