import CredenceDamage
import Testing

/// Broken repositories: each has a result, and none takes the program along.
@Suite struct SurvivalTests {
    private let bench: Workbench

    init() throws { bench = try Workbench() }

    /// The result of the one repository at `name`: `project` and the codes of its limits, or the code of why it was skipped.
    private func result(of name: String) throws -> String {
        let scan = try bench.scan(name, "--branches", "all", "--me", "bo@example.org")
        #expect(scan.projects.count + scan.skipped.count == 1)
        if let project = scan.projects.first {
            #expect(project.addsUp)
            return (["project"] + Set(project.limits.map(\.code)).sorted()).joined(separator: " ")
        }
        return scan.skipped.first?.code ?? "nothing"
    }

    private static let codes: Set = ["corrupt", "missing-objects", "empty", "unreadable", "unsupported-sha256", "unsupported-reftable"]

    // One of each part that is damaged; `credence-lab survive` tells of hundreds.
    private static let seeded = Part.allCases.indices.map { BrokenRepository(seed: 7, number: $0) }

    @Test(arguments: seeded)
    func `A repository damaged by a seed has a result`(repository: BrokenRepository) throws {
        try repository.make(in: bench.folder)
        let result = try result(of: repository.name)
        #expect(result.hasPrefix("project") || SurvivalTests.codes.contains(result), "\(result)")
    }

    @Test(arguments: [
        (HandmadeRepository.deltaCycle, "project missing-objects"), (.deltaCycleAtHead, "missing-objects"),
        (.deltaOfItself, "project missing-objects"), (.deltaAtDistanceZero, "project missing-objects"),
        (.deltaBeforeStart, "project missing-objects"), (.absurdDelta, "project missing-objects too-large"),
        (.absurdObject, "project missing-objects"), (.longDeltaChain, "project missing-objects"), (.commitOfItself, "project"),
        (.commitCircle, "project"), (.graphOfItself, "project"), (.nestedFolders, "project missing-objects too-large"),
        (.tagOfItself, "project"), (.headOfItself, "corrupt"), (.folderBomb, "project budget"),
        (.wideTreeOfItself, "project budget too-large"), (.treeOfItself, "project missing-objects too-large"),
    ])
    func `A repository made to break a reader has this result`(repository: HandmadeRepository, expected: String) throws {
        try repository.make(in: bench.folder)
        #expect(try result(of: repository.rawValue) == expected)
    }

    @Test func `Broken repositories don't keep the good ones from being read`() throws {
        for number in 0..<12 { try BrokenRepository(seed: 8, number: number).make(in: bench.folder) }
        try bench.makeRepository()
        let scan = try bench.scan(".", "--me", "bo@example.org")
        #expect(scan.projects.count + scan.skipped.count == 13)
        #expect(scan.projects.map(\.id).contains("good"))
    }

    @Test func `The same seed makes the same damage`() throws {
        for folder in ["one", "two"] {
            try bench.makeFolder(folder)
            for number in [0, 3] { try BrokenRepository(seed: 9, number: number).make(in: bench.path(folder)) }
        }
        // The index of the work tree holds the times of files.
        try bench.must("diff", "-r", "--exclude=index", "one", "two")
    }
}
