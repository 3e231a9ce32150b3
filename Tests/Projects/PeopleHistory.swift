import CredenceFixtures
import CredencePeople

/// Repositories in which a person, people like them, strangers and bots commit, by chance.
struct PeopleHistory {
    /// The person, with two addresses and a login.
    static let ada = Person(
        name: "Ada Kaya", addresses: ["ada.kaya@example.org", "7000001+adakaya@users.noreply.github.com"], names: ["A. Kaya"],
        notMine: ["ada@other.example"], logins: [Login(host: "github", name: "adakaya")])

    private static let authors = [
        "Ada Kaya <ada.kaya@example.org>", "ada <ADA.KAYA@example.org>", "Ada Kaya <7000001+adakaya@users.noreply.github.com>",
        "x <7000001+oldada@users.noreply.github.com>", "Ada Kaya <ada@uni.edu>", "ÁDA KAYA <ada@laptop.local>", "A. Kaya <k@box>",
        "Ada <ada.kaja@example.org>", "Kaya <ada.kaya@exmaple.org>", "Ada Kaya <ada@other.example>", "Bob Stone <bob@stone.dev>",
        "bob <bob@stone.dev>", "Bob Stone <7000002+bob@users.noreply.github.com>", "Cy <ada@uni.edu>", "Elke Bot <elke@bot.example>",
        "dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>", "Root <root@localhost>", "Ada Kaya <root@localhost>",
        "Nick <nick@stone.dev>", "Ada Kayar <kayar@stone.dev>",
    ]
    private static let mailmaps = [
        "Ada Kaya <ada.kaya@example.org> <nick@stone.dev>\n", "Bob Stone <bob@stone.dev> <ada.kaya@example.org>\n",
        "Ada Kaya <ada.kaya@example.org> Root <root@localhost>\n", "Ada Kaya <ada@uni.edu> <elke@bot.example>\n", "<broken\n",
    ]

    private var generator: SeededGenerator

    init(seed: Int) { generator = SeededGenerator(seed: 9_000 + seed) }

    /// The history of one repository: its tip leads to all of it.
    mutating func next() -> FastImport {
        var history = FastImport()
        let all = PeopleHistory.authors
        let authors = (0..<(2 + generator.below(8))).map { _ in all[generator.below(all.count)] }
        var tip = 0
        for number in 0..<(3 + generator.below(18)) {
            let author = generator.pick(authors)
            let committer = generator.oneIn(4) ? generator.pick(authors) : nil
            let words = generator.pick(["Change \(number)", "Fix #\(number)", "Add it\n\nCo-authored-by: Ada Kaya <ada.kaya@example.org>"])
            var changes = [FastImport.Change.text("f\(generator.below(4)).py", "x = \(number)\n")]
            if generator.oneIn(9) {
                changes.append(.text(".mailmap", generator.pick(PeopleHistory.mailmaps) + generator.pick(PeopleHistory.mailmaps)))
            }
            let day = generator.below(40)
            if tip > 0, generator.oneIn(6) {
                let side = history.commit(
                    words, author: author, committer: committer, day: day, branch: "side\(number)", from: tip, changes)
                tip = history.commit("Merge", author: generator.pick(authors), day: day, from: tip, merging: [side])
            } else {
                tip = history.commit(words, author: author, committer: committer, day: day, from: tip > 0 ? tip : nil, changes)
            }
        }
        return history
    }
}
