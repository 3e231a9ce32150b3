import Testing

@Suite struct PersonTests {
    private let bench: Workbench

    init() throws {
        bench = try Workbench()
        try bench.makeRepository()
    }

    @Test func `An address that no commit carries is refused, with the nearest one`() throws {
        #expect(
            try bench.credence("scan", "good", "--me", "adda@example.org")
                == Outcome(
                    status: 1, output: "",
                    errors: "error: cannot find commits of adda@example.org: no commit in good carries that address\n"
                        + "Did you mean ada@example.org? 'credence identity' lists who is there.\n"))
    }

    @Test func `An address that resembles none is refused`() throws {
        #expect(
            try bench.credence("profile", "--folder", "./good", "--me", "somebody@else.example")
                == Outcome(
                    status: 1, output: "",
                    errors: "error: cannot find commits of somebody@else.example: no commit in ./good carries that address\n"
                        + "Run 'credence identity' without --me to see who is there.\n"))
    }

    @Test func `An error in credence yaml names file, line and key, and what is allowed`() throws {
        try bench.write("person: {name: Ada, addresses: [ada@example.org]}\nstag: entry\n", to: "credence.yaml")
        #expect(
            try bench.credence("credentials")
                == Outcome(
                    status: 1, output: "",
                    errors: "error: cannot read $FOLDER/credence.yaml: line 2: unknown key 'stag' at the top level\n"
                        + "Did you mean 'stage'? Allowed: person, stage, roles, folders, ignore, credentials, claimedSkills, work, education, "
                        + "projects, goals, costs.\n"))
    }

    @Test func `What is no YAML is told by its line`() throws {
        try bench.write("person:\n  name: [Ada\n", to: "mine.yaml")
        let outcome = try bench.credence("scan", "good", "--config", "mine.yaml")
        #expect((outcome.status, outcome.output) == (1, ""))
        let lines = outcome.errors.split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines.first?.hasPrefix("error: cannot read mine.yaml: line ") ?? false)
        #expect(lines.last?.hasPrefix("Check the indentation, brackets and quotes there") ?? false)
    }

    @Test func `A configuration that isn't there is named as it was written`() throws {
        #expect(
            try bench.credence("credentials", "--config", "../mine.yaml")
                == Outcome(
                    status: 1, output: "",
                    errors: "error: cannot read ../mine.yaml: it doesn't exist\nCheck the path, or write one with 'credence init'.\n"))
    }

    @Test func `A credential that the catalogue doesn't know is shown with the reason`() throws {
        try bench.write(
            "person: {name: Ada, addresses: [ada@example.org]}\ncredentials: {typed: [{name: Frobnication Master, issuer: Nobody, status: passed}]}\n",
            to: "credence.yaml")
        let outcome = try bench.credence("credentials", "--today", "2026-01-01")
        #expect((outcome.status, outcome.errors) == (0, ""))
        #expect(
            outcome.output.contains("not matched to the catalogue: No certification of the catalogue has the name 'Frobnication Master'."))
    }
}
