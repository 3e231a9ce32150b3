import Testing

@Suite struct UsageTests {
    private let bench: Workbench

    init() throws {
        bench = try Workbench()
        try bench.makeRepository()
    }

    private static let roles =
        "Known roles: automation-engineer, backend-developer, data-analyst, data-engineer, devops-engineer, ml-engineer, network-engineer, "
        + "qa-engineer, security-analyst, software-developer."

    /// What is typed, the status, the error and the remedy.
    private static let cases: [(arguments: [String], status: Int32, error: String, remedy: String)] = [
        (["scan", "good", "--branches", "some"], 64, "cannot use --branches 'some': there is no such value", "Give head, local or all."),
        (["scan", "good", "--color", "blue"], 64, "cannot use --color 'blue': there is no such value", "Give auto, always or never."),
        (["catalog", "--color", "blue", "--json"], 64, "cannot use --color 'blue': there is no such value", "Give auto, always or never."),
        (["scan", "good", "--jobs", "0"], 64, "cannot use --jobs 0: it is out of range", "Give a number from 1 to 256."),
        (
            ["scan", "good", "--jobs", "many"], 64, "cannot read the command line: the value 'many' is invalid for '--jobs <number>'",
            "Run 'credence scan --help' to see what it takes."
        ),
        (
            ["scan", "good", "--today", "2024-13-01"], 64, "cannot use --today '2024-13-01': it is no day",
            "Write it as YYYY-MM-DD, 2026-11-22 for example."
        ),
        (["profile", "--since", "May"], 64, "cannot use --since 'May': it is no day", "Write it as YYYY-MM-DD, 2026-11-22 for example."),
        (
            ["resume", "--folder", "good", "--format", "odt"], 64, "cannot write the format 'odt': it isn't known",
            "Known formats: md, txt, json."
        ),
        (["resume", "--folder", "good", "--role", "pilot"], 1, "cannot use the role 'pilot': there is none of that id", roles),
        (["gaps", "--folder", "good", "--role", "pilot"], 1, "cannot use the role 'pilot': there is none of that id", roles),
        (
            ["catalog", "basket", "weaving"], 1, "cannot find a certification for 'basket weaving': none in the catalogue has these words",
            "Run 'credence catalog' to see all."
        ),
        (["projects", "bad", "--folder", "good"], 1, "cannot show project 'bad': there is none of that id", "Known projects: good."),
        (
            ["scan", "good", "--knowledge", "./tables"], 1, "cannot read the tables in ./tables: it doesn't exist",
            "Give a folder of .tsv tables."
        ),
        (["dance"], 64, "cannot read the command line: unexpected argument 'dance'", "Run 'credence --help' to see what it takes."),
        (
            ["gaps", "--frobnicate"], 64, "cannot read the command line: unknown option '--frobnicate'",
            "Run 'credence gaps --help' to see what it takes."
        ),
        (
            ["explain"], 64, "cannot read the command line: missing expected argument '<what> ...'",
            "Run 'credence explain --help' to see what it takes."
        ),
    ]

    @Test(arguments: cases.indices) func `What isn't known is refused in two lines`(index: Int) throws {
        let wanted = UsageTests.cases[index]
        #expect(
            try bench.run([BuiltProgram.path] + wanted.arguments)
                == Outcome(status: wanted.status, output: "", errors: "error: \(wanted.error)\n\(wanted.remedy)\n"))
    }

    @Test(arguments: [["--help"], ["scan", "--help"], ["--version"], []]) func `What is asked for is no error`(arguments: [String]) throws {
        let outcome = try bench.run([BuiltProgram.path] + arguments)
        #expect((outcome.status, outcome.errors) == (0, ""))
        #expect(!outcome.output.isEmpty)
    }
}
