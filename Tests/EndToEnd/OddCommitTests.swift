import Testing

@Suite struct OddCommitTests {
    private let bench: Workbench

    init() throws {
        bench = try Workbench()
        try bench.makeRepository()
    }

    /// The project after more commits, whose author lines are as given.
    private func project(authors: String...) throws -> ScanOutput.Project { try project(authors) }

    private func project(_ authors: [String]) throws -> ScanOutput.Project {
        for author in authors { try bench.rawCommit(author: Array(author.utf8), in: "good") }
        let project = try bench.scan("good").project("good")
        #expect(project.addsUp)
        #expect(project.commits["total"] == 1 + authors.count)
        return project
    }

    @Test func `A day before 1970 stands as it was written`() throws {
        let project = try project(authors: "Ada <ada@example.org> -1000000000 +0000")
        #expect(project.firstCommit == "1938-04-24" && project.lastCommit == "2024-03-01")
        #expect(project.integrity?.map(\.rule) == ["before-git"])
    }

    @Test func `A day in the year 9999 is a future date`() throws {
        let project = try project(authors: "Ada <ada@example.org> 253402300799 +0000")
        #expect(project.lastCommit == "9999-12-31")
        #expect(project.integrity?.map(\.rule) == ["future-date"])
    }

    @Test func `An offset beyond reason moves the day by four digits of it at most`() throws {
        let days = ["+9999": "2024-03-05", "-9999": "2024-02-26", "+99999999": "2024-03-05", "later": "2024-03-01", "": "2024-03-01"]
        for (number, offset) in days.keys.sorted().enumerated() {
            try bench.makeRepository("zone-\(number)")
            try bench.rawCommit(author: Array("Ada <ada@example.org> 1709290800 \(offset)".utf8), in: "zone-\(number)")
        }
        let scan = try bench.scan(".")
        for (number, offset) in days.keys.sorted().enumerated() {
            let project = try scan.project("zone-\(number)")
            #expect([project.firstCommit, project.lastCommit].contains(days[offset]))
            #expect(project.addsUp)
        }
    }

    @Test func `Seconds beyond any clock are no crash`() throws {
        let dates = ["99999999999999999999999 +0000", "-9223372036854775808 -9999", "9223372036854775807 +9999", "soon +0000", ""]
        #expect(try project(dates.map { "Ada <ada@example.org> " + $0 }).commits["yours"] == 1 + dates.count)
    }

    @Test func `An author without a name or an address is somebody else`() throws {
        let authors = [" <> 1709290800 +0000", "Ada 1709290800 +0000", "", "<", ">", "> < 1 +0000", "Ada < 1709290800 +0000"]
        let project = try project(authors)
        #expect(project.commits["yours"] == 1 && project.commits["others"] == authors.count)
    }

    @Test func `An address that is given empty matches nobody`() throws {
        try bench.rawCommit(author: Array(" <> 1709290800 +0000".utf8), in: "good")
        #expect(
            try bench.credence("scan", "good", "--me", " ")
                == Outcome(
                    status: 64, output: "",
                    errors: "error: cannot use --me '': it is no address\nGive the address in your commits, ada@example.org for example.\n")
        )
    }

    @Test func `A name in Latin-1 is read as it was meant`() throws {
        let author = Array("Bj".utf8) + [0xF6] + Array("rn Holm <bjorn@example.org> 1709290800 +0000".utf8)
        try bench.rawCommit(author: author, in: "good")
        try bench.write("person: {name: Björn Holm, addresses: [ada@example.org]}\n", to: "credence.yaml")
        let outcome = try bench.credence("identity", "--folder", "good")
        #expect((outcome.status, outcome.errors) == (0, ""))
        #expect(outcome.output.contains("\n- Björn Holm <bjorn@example.org>: 1 commit\n"))
    }

    @Test func `A commit dated after the day of the report is noted`() throws {
        let outcome = try bench.credence("projects", "good", "--folder", "good", "--me", "ada@example.org", "--today", "2020-01-01")
        #expect((outcome.status, outcome.errors) == (0, ""))
        #expect(outcome.output.contains("\n- 1 commit dated after the day of this report: "))
    }
}
