import CredenceKnowledge
import CredencePeople
import CredenceVocabulary
import Testing

@Suite struct LedgerTests {
    private struct Generator: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }
    }

    private static let names = ["Ada Kaya", "ada kaya", "A. Kaya", "Bob", "", "dependabot[bot]", "\u{0}\u{FFFD}", "Claude"]
    private static let emails = [
        "ada@example.org", "ADA@EXAMPLE.ORG", "old@example.org", "bob@x", "", "1+ada@users.noreply.github.com", "noreply@anthropic.com",
        "@", "a@@",
    ]

    private static func credits(_ generator: inout Generator, _ count: Int) -> [CommitCredit] {
        func pick(_ list: [String]) -> String { list[Int.random(in: list.indices, using: &generator)] }
        return (0..<count).map { _ in
            let author = AuthorSeen(
                name: pick(names), email: pick(emails), canonicalName: Bool.random(using: &generator) ? pick(names) : nil,
                canonicalEmail: Bool.random(using: &generator) ? pick(emails) : nil)
            let trailers = (0..<Int.random(in: 0...2, using: &generator)).map { _ in
                Trailer(key: pick(["Co-authored-by", "Signed-off-by", "Generated with"]), value: "\(pick(names)) <\(pick(emails))>")
            }
            return CommitCredit(author: author, isMerge: Int.random(in: 0..<10, using: &generator) == 0, trailers: trailers)
        }
    }

    @Test(arguments: [1, 7, 20_261_122] as [UInt64])
    func `every commit falls into one row and the rows add up, from a seed`(seed: UInt64) {
        var generator = Generator(state: seed)
        let person = Person(
            name: "Ada Kaya", addresses: ["ada@example.org"], names: ["A. Kaya"], notMine: ["old@example.org"],
            logins: [Login(host: "github", name: "ada")])
        for attributor in [Attributor(person: person, knowledge: .embedded), Attributor(person: nil, knowledge: .embedded)] {
            let credits = LedgerTests.credits(&generator, 2000)
            var ledger = Ledger()
            var halves = (Ledger(), Ledger())
            for (index, credit) in credits.enumerated() {
                let attribution = attributor.attribute(credit)
                #expect(attribution == attributor.attribute(credit))
                #expect(AttributionRule.titles[attribution.rule] != nil)
                #expect((attribution.row == .merges) == credit.isMerge)
                if credit.author.name.hasSuffix("[bot]") { #expect(attribution.row == .bots || credit.isMerge) }
                if attribution.row == .maybeYours { #expect(NameOf.isAda(credit.author)) }
                ledger.add(attribution)
                if index.isMultiple(of: 2) { halves.0.add(attribution) } else { halves.1.add(attribution) }
            }
            #expect(ledger.total == credits.count)
            #expect(LedgerRow.allCases.reduce(0) { $0 + ledger[$1] } == credits.count)
            #expect(ledger.aiAssisted <= ledger[.yours])
            #expect(ledger.aiTools.values.reduce(0, +) == ledger.aiAssisted)
            var joined = halves.1
            joined.add(halves.0)
            #expect(joined == ledger)
        }
    }

    private enum NameOf {
        static func isAda(_ author: AuthorSeen) -> Bool {
            [author.name, author.canonicalName].contains { $0.lowercased() == "ada kaya" }
        }
    }

    @Test func `lines are sorted by row, then rule`() {
        var ledger = Ledger()
        for rule in ["b", "a"] as [RuleID] {
            for row in LedgerRow.allCases.reversed() { ledger.add(Attribution(row: row, rule: rule), count: 3) }
        }
        ledger.add(Attribution(row: .yours, rule: "z"), count: 0)
        let lines = ledger.lines.keys.sorted()
        #expect(lines.map(\.row) == LedgerRow.allCases.flatMap { [$0, $0] })
        #expect(lines.prefix(2).map(\.rule) == ["a", "b"])
        #expect(ledger[.bots, "a"] == 3)
        #expect(ledger.total == 36)
    }
}
