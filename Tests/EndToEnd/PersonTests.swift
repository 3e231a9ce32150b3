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

    @Test func `An address that only a bot's commits carry is no slip`() throws {
        try bench.must(
            "git", "-c", "user.name=C", "-c", "user.email=c@x.org", "commit", "-q", "--allow-empty", "--author",
            "renovate[bot] <bot-of@ada.example>", "-m", "Update", in: "good")
        let outcome = try bench.credence("identity", "--folder", "good", "--me", "bot-of@ada.example")
        #expect(outcome.status == 0 && outcome.output.contains("by bots by rule 'bot'"))
    }

    @Test func `Whom Git commits as in a folder is shown and counts nothing`() throws {
        try bench.must("git", "config", "user.name", "Stranger", in: "good")
        try bench.must("git", "config", "user.email", "stranger@x.org", in: "good")
        let outcome = try bench.credence("identity", "--folder", "good", "--me", "ada@example.org")
        #expect(
            outcome.output.contains(
                "Who Git commits as here\n\n- Stranger <stranger@x.org>, 0 commits: by itself this counts nothing, for a copied folder carries"
            ))
        let json = try bench.credence("identity", "--folder", "good", "--me", "ada@example.org", "--json").output
        #expect(json.contains("\"address\" : \"stranger@x.org\"") && json.contains("\"given\" : false"))
        try bench.must("git", "config", "user.email", "ADA@example.org", in: "good")
        #expect(!(try bench.credence("identity", "--folder", "good", "--me", "ada@example.org").output.contains("Who Git commits as")))
    }

    @Test func `Nobody is proposed under an address that can't be one`() throws {
        try bench.must("git", "config", "user.name", "Odd", in: "good")
        try bench.must("git", "config", "user.email", "", in: "good")
        let outcome = try bench.credence("init", "good", "--yes")
        #expect((outcome.status, outcome.output) == (64, ""))
        #expect(outcome.errors.hasPrefix("error: cannot choose an address: "))
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
