import Testing

/// `credence identity --commit`: why a commit is or isn't the person's.
@Suite struct CommitQuestionTests {
    private let bench: Workbench

    init() throws {
        bench = try Workbench()
        try bench.makeIdentityRepository()
        try bench.write(Workbench.identityFile, to: "credence.yaml")
    }

    private func id(_ address: String) throws -> String {
        let log = try bench.must("git", "log", "--format=%ae %H", in: "good").split(separator: "\n")
        return String(try #require(log.first { $0.hasPrefix(address + " ") }).suffix(40))
    }

    @Test(arguments: [
        ("ada@example.org", "Counts as yours in good, by rule 'address': the author's address is yours.\n", false),
        ("ada@uni.edu", "Counts as maybe yours in good, by rule 'same-name': ", true),
    ])
    func `A commit tells its row, its rule and what to do`(address: String, words: String, hasAdvice: Bool) throws {
        let commit = try id(address)
        let outcome = try bench.credence("identity", "--commit", String(commit.prefix(10)).uppercased())
        #expect((outcome.status, outcome.errors) == (0, ""))
        #expect(outcome.output.contains(words) && outcome.output.contains("- carries no signature\n"))
        #expect(outcome.output.contains("credence identity --accept \(address).") == hasAdvice)
        #expect(try bench.credence("identity", "--commit", commit, "--json").output.contains("\"id\" : \"\(commit)\""))
    }

    @Test func `An address of a stranger's making does no harm when it is copied`() throws {
        for (address, remedy) in [
            ("x;touch${IFS}pwn;@x.example", "credence identity --accept 'x;touch${IFS}pwn;@x.example'."),
            ("bad addr@x.example", "add the author's name to 'names' of 'person' in credence.yaml."),
        ] {
            try bench.must(
                "git", "-c", "user.name=C", "-c", "user.email=c@x.org", "commit", "-q", "--allow-empty", "--author", "Odd <\(address)>",
                "-m", "Odd",
                in: "good")
            let head = try bench.must("git", "rev-parse", "HEAD", in: "good").prefix(40)
            let outcome = try bench.credence("identity", "--commit", String(head))
            #expect(outcome.output.contains(" Odd\n"))
            #expect(outcome.output.replacing("\n", with: " ").contains("If it is yours, say so: " + remedy))
        }
    }

    @Test func `What is no id, and what no history holds, is refused`() throws {
        let wrong = try bench.credence("identity", "--commit", "HEAD")
        #expect(wrong.status == 64)
        #expect(
            wrong.errors
                == "error: cannot look for the commit 'HEAD': it is no id\nGive at least four digits of it, as 'git log --oneline' shows them.\n"
        )
        let absent = try bench.credence("identity", "--commit", "0000000000")
        #expect(absent.status == 1 && absent.errors.hasPrefix("error: cannot find the commit 0000000000: no history in "))
    }
}
