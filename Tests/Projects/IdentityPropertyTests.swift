import CredenceFixtures
import CredenceKnowledge
import CredencePeople
import CredenceVocabulary
import Testing

@testable import CredenceProjects

/// What holds of every ledger, over repositories made by chance.
@Suite struct IdentityPropertyTests {
    private static let seeds = 240
    private static let parts = 8

    private static func scan(_ folders: [String], person: Person? = PeopleHistory.ada) async -> Scan {
        let options = ReadingOptions(today: Reading.today, jobs: 1)
        return await Scan.read(Reading.search(folders), person: person, knowledge: .embedded, options: options)
    }

    private static func moves(_ folder: TemporaryFolder, _ path: String, to person: Person) async -> [LedgerMove] {
        await Scan.moves(
            in: Reading.search([folder.path(path)]), from: PeopleHistory.ada, to: person, knowledge: .embedded,
            options: ReadingOptions(today: Reading.today, jobs: 1))
    }

    private static func sum(_ scan: Scan) -> Ledger {
        scan.projects.reduce(into: Ledger()) { $0.add($1.ledger) }
    }

    private static func accepting(_ address: String) -> Person {
        let ada = PeopleHistory.ada
        return Person(name: ada.name, addresses: ada.addresses + [address], names: ada.names, notMine: ada.notMine, logins: ada.logins)
    }

    @Test(arguments: 0..<parts) func `rows close, order says nothing, a yes moves commits from one row, a clone changes nothing`(part: Int)
        async throws
    {
        var proposed = 0
        for seed in stride(from: part, to: IdentityPropertyTests.seeds, by: IdentityPropertyTests.parts) {
            try await TemporaryFolder.use { folder in
                var histories = PeopleHistory(seed: seed)
                let (one, two) = (histories.next(), histories.next())
                let first = try Reading.repository("both/alpha", in: folder, options: ["--bare"]) { $0 = one }
                try Reading.repository("both/beta", in: folder, options: ["--bare"]) { $0 = two }
                let scan = await IdentityPropertyTests.scan([folder.path("both")])
                let turned = await IdentityPropertyTests.scan([folder.path("both/beta"), folder.path("both/alpha")])
                IdentityPropertyTests.expectClosed(scan, seed: seed, total: one.count + two.count)
                #expect(scan.projects.map(\.ledger) == turned.projects.map(\.ledger), "seed \(seed)")
                #expect(scan.proposals == turned.proposals, "seed \(seed)")
                let backwards = IdentityProposals(authors: scan.activity.reversed(), person: PeopleHistory.ada, knowledge: .embedded)
                #expect(backwards.proposals == scan.proposals, "seed \(seed)")
                proposed += scan.proposals.count
                for proposal in scan.proposals.prefix(1) { await IdentityPropertyTests.expectOneMove(proposal, scan, folder, seed: seed) }
                // A clone of a clone, beside both.
                try first.git(["clone", "-q", "--bare", ".", folder.path("clone")])
                try first.git(["clone", "-q", "--bare", folder.path("clone"), folder.path("both/aardvark")])
                let cloned = await IdentityPropertyTests.scan([folder.path("both")])
                #expect(IdentityPropertyTests.sum(cloned) == IdentityPropertyTests.sum(scan), "seed \(seed)")
                #expect(cloned.proposals == scan.proposals, "seed \(seed)")
                #expect(
                    cloned.projects.reduce(0) { $0 + $1.yourAdded } == scan.projects.reduce(0) { $0 + $1.yourAdded }, "seed \(seed)")
            }
        }
        // Else nothing was tried.
        #expect(proposed > IdentityPropertyTests.seeds / IdentityPropertyTests.parts)
    }

    private static func expectClosed(_ scan: Scan, seed: Int, total: Int) {
        for project in scan.projects {
            let rows = LedgerRow.allCases.reduce(0) { $0 + project.ledger[$1] }
            #expect(rows == project.ledger.total, "seed \(seed)")
            // Who made the commits adds up to the same, line by line.
            var lines: [Ledger.Line: Int] = [:]
            for entry in project.entries { lines[entry.line, default: 0] += entry.commits }
            #expect(lines == project.ledger.lines, "seed \(seed)")
        }
        #expect(scan.projects.reduce(0) { $0 + $1.ledger.total } == total, "seed \(seed)")
        let maybe = scan.projects.flatMap(\.entries).filter { $0.line.row == .maybeYours && !$0.author.email.isEmpty }
        #expect(
            Set(maybe.map { $0.author.email.lowercased() }).isSubset(of: Set(scan.proposals.map(\.address))), "seed \(seed)")
    }

    /// A yes takes the address's commits to row yours, each from the one row in which it was, and no other commit but those that a mailmap leads to it.
    private static func expectOneMove(_ proposal: IdentityProposal, _ before: Scan, _ folder: TemporaryFolder, seed: Int) async {
        let address = proposal.address
        let person = accepting(address)
        let moves = await moves(folder, "both", to: person)
        #expect(moves.allSatisfy { $0.to == .yours }, "seed \(seed) \(address)")
        let entries = before.projects.flatMap(\.entries)
        func isTaken(_ entry: LedgerEntry) -> Bool {
            entry.author.email.lowercased() == address || entry.author.canonicalEmail.lowercased() == address
        }
        let open = entries.filter { isTaken($0) && ![.yours, .merges, .bots].contains($0.line.row) && $0.line.rule != "not-mine" }
        #expect(moves.reduce(0) { $0 + $1.commits } == open.reduce(0) { $0 + $1.commits }, "seed \(seed) \(address)")
        for move in moves {
            let expected = open.filter { $0.line.row == move.from }.reduce(0) { $0 + $1.commits }
            #expect(move.commits == expected, "seed \(seed) \(address)")
        }
        let after = await scan([folder.path("both")], person: person)
        #expect(sum(after).total == sum(before).total && sum(after)[.yours] == sum(before)[.yours] + open.reduce(0) { $0 + $1.commits })
        // What else may be the person's stays so.
        let others = entries.filter { !isTaken($0) && $0.line.row == .maybeYours }.reduce(0) { $0 + $1.commits }
        #expect(sum(after)[.maybeYours] == others, "seed \(seed) \(address)")
    }
}
