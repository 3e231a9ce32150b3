import CredenceFixtures
import CredenceKnowledge
import CredencePeople
import CredenceProjects
import CredenceVocabulary
import Testing

/// A search and scan with what most tests have in common.
enum Reading {
    static let ada = Person(name: "Ada Kaya", addresses: ["ada@example.org"])
    static let today = Day(number: 20_000)
    /// The first day of fixtures: 2023-11-14.
    static let start = Day(number: 19_675)

    static func search(_ folders: [String], ignore: [String] = []) -> RepositorySearch {
        RepositorySearch(
            FindingOptions(folders: folders, ignore: ignore.map { Glob($0) }, dependencyFolders: Knowledge.embedded.dependencyFolders))
    }

    /// Scans `folder`; of every project the ledger must add up.
    static func scan(_ folder: TemporaryFolder, person: Person? = ada, change: (inout ReadingOptions) -> Void = { _ in }) async -> Scan {
        var options = ReadingOptions(today: today, jobs: 2)
        change(&options)
        let scan = await Scan.read(search([folder.path]), person: person, knowledge: .embedded, options: options)
        #expect(scan.projects.map(\.id) == scan.projects.map(\.id).sorted())
        #expect(Set(scan.projects.map(\.id)).count == scan.projects.count)
        for project in scan.projects {
            let ledger = project.ledger
            #expect(LedgerRow.allCases.reduce(0) { $0 + ledger[$1] } == ledger.total)
            #expect(ledger.aiAssisted <= ledger[.yours])
            #expect(
                project.apart.allSatisfy {
                    $0.added <= project.yourAdded && $0.deleted <= project.yourDeleted
                        && (project.component != nil || $0.commits <= ledger[.yours])
                })
            if person == nil { #expect(ledger[.yours] == 0 && ledger[.maybeYours] == 0 && ledger[.coauthored] == 0) }
        }
        return scan
    }

    /// Makes a repository of a history.
    @discardableResult
    static func repository(_ name: String, in folder: TemporaryFolder, options: [String] = [], _ history: (inout FastImport) -> Void) throws
        -> GitFixture
    {
        let fixture = try GitFixture(name, in: folder, options: options)
        var stream = FastImport()
        history(&stream)
        try fixture.importHistory(stream, checkout: !options.contains("--bare"))
        return fixture
    }

    /// The scan's project of an id, which must be there.
    static func project(_ id: ProjectID, in scan: Scan) throws -> ProjectFacts { try #require(scan.projects.first { $0.id == id }) }
}
