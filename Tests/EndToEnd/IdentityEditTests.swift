import Foundation
import Testing

@Suite struct IdentityEditTests {
    private let bench: Workbench

    init() throws {
        bench = try Workbench()
        try bench.makeIdentityRepository()
        try bench.write(Workbench.identityFile, to: "credence.yaml")
    }

    private var file: String { get throws { try bench.content(of: "credence.yaml") } }

    @Test func `An address is added, and the commits that move are told`() throws {
        #expect(
            try bench.credence("identity", "--accept", "ada@uni.edu")
                == Outcome(
                    status: 0,
                    output: """
                        Written to $FOLDER/credence.yaml:

                        - ada@uni.edu to 'person.addresses'

                        2 commits move from 'maybe yours' to 'yours' and 1 commit moves from 'by others' to 'co-authored'.

                        """, errors: ""))
        #expect(
            try file
                == "# Mine.\r\nperson:\r\n  name: Ada Kaya\r\n  addresses: [ada@example.org, ada@uni.edu]   # work\r\nfolders: [good]   # all"
        )
    }

    @Test func `What is accepted and what is rejected at once is one edit, told as JSON`() throws {
        let outcome = try bench.credence(
            "identity", "--accept", "ada@uni.edu", "--reject", "root@laptop", "--accept", "ADA@uni.edu", "--json")
        #expect((outcome.status, outcome.errors) == (0, ""))
        struct Edit: Decodable, Equatable {
            struct Move: Decodable, Equatable {
                let from: String
                let to: String
                let commits: Int
            }
            let schema: String
            let path: String
            let accepted: [String]
            let rejected: [String]
            let moved: [Move]
        }
        #expect(
            try JSONDecoder().decode(Edit.self, from: Data(outcome.output.utf8))
                == Edit(
                    schema: "credence.identity-edit/1", path: "$FOLDER/credence.yaml", accepted: ["ada@uni.edu"], rejected: ["root@laptop"],
                    moved: [
                        .init(from: "maybeYours", to: "yours", commits: 2), .init(from: "maybeYours", to: "others", commits: 1),
                        .init(from: "others", to: "coauthored", commits: 1),
                    ]))
        #expect(try file.contains("  notMine: [root@laptop]\r\n"))
    }

    @Test func `The moves are what the ledger says before and after`() throws {
        let before = try ledger()
        try bench.must(BuiltProgram.path, "identity", "--accept", "ada@uni.edu", "--accept", "root@laptop")
        let after = try ledger()
        #expect(before == ["total": 7, "yours": 1, "maybeYours": 3, "others": 3, "coauthored": 0, "merges": 0, "bots": 0, "aiAssisted": 0])
        #expect(after == ["total": 7, "yours": 4, "maybeYours": 0, "others": 2, "coauthored": 1, "merges": 0, "bots": 0, "aiAssisted": 0])
    }

    private func ledger() throws -> [String: Int] {
        struct Report: Decodable { let total: [String: Int] }
        let output = try bench.credence("identity", "--json").output
        return try JSONDecoder().decode(Report.self, from: Data(output.utf8)).total
    }

    @Test func `What the file says already is no error, and nothing is written`() throws {
        #expect(
            try bench.credence("identity", "--accept", "ADA@example.org")
                == Outcome(
                    status: 0, output: "Nothing was written to $FOLDER/credence.yaml:\n\n- ADA@example.org stood there already\n",
                    errors: ""))
        #expect(try file == Workbench.identityFile)
    }

    /// What is typed, the status, the error and the remedy; nothing is written in any of them.
    private static let refusals: [(arguments: [String], status: Int32, error: String, remedy: String)] = [
        (
            ["--accept", "adda@uni.edu"], 1, "cannot accept adda@uni.edu: no commit in good carries it",
            "Did you mean ada@uni.edu? 'credence identity' lists who is there."
        ),
        (
            ["--accept", "ada@uni.edu", "--accept", "no@where.example"], 1, "cannot accept no@where.example: no commit in good carries it",
            "Run 'credence identity' to see who is there."
        ),
        (
            ["--accept", "Ada Kaya"], 64, "cannot accept 'Ada Kaya': it is no address",
            "Give the address as commits carry it, ada@example.org for example."
        ),
        (
            ["--reject", ""], 64, "cannot reject '': it is no address", "Give the address as commits carry it, ada@example.org for example."
        ),
        (
            ["--accept", "bob@x.org", "--reject", "BOB@x.org"], 64, "cannot accept bob@x.org: bob@x.org is to be rejected too",
            "Say one of both."
        ),
        (
            ["--reject", "ada@example.org"], 1, "cannot take ada@example.org out of $FOLDER/credence.yaml: it is your only address there",
            "Accept another address first, or add a login to 'person.logins'."
        ),
        (
            ["--accept", "ada@uni.edu", "--me", "bob@x.org"], 64,
            "cannot accept ada@uni.edu: --me takes the place of the addresses in credence.yaml", "Repeat it without --me."
        ),
        (
            ["--accept", "ada@uni.edu", "--mailmap"], 64, "cannot do --accept and --mailmap at once: each is a task of its own",
            "Give one of them."
        ),
        (["--ask", "--mailmap"], 64, "cannot do --ask and --mailmap at once: each is a task of its own", "Give one of them."),
        (["--reject", "bob@x.org", "--ask"], 64, "cannot do --reject and --ask at once: each is a task of its own", "Give one of them."),
        (["--mailmap", "--json"], 64, "cannot print the mailmap as JSON: Git reads it as it is", "Repeat it without --json."),
        (
            ["--ask"], 64, "cannot ask: standard input is no terminal",
            "Repeat with --accept ADDRESS or --reject ADDRESS instead of --ask."
        ),
    ]

    @Test(arguments: refusals.indices) func `What can't be done is refused, and the file stays`(index: Int) throws {
        let wanted = IdentityEditTests.refusals[index]
        #expect(
            try bench.run([BuiltProgram.path, "identity"] + wanted.arguments)
                == Outcome(status: wanted.status, output: "", errors: "error: \(wanted.error)\n\(wanted.remedy)\n"))
        #expect(try file == Workbench.identityFile)
        #expect(try bench.names(in: ".") == ["credence.yaml", "good", "home"])
    }

    @Test(arguments: [["--accept", "ada@uni.edu"], ["--reject", "bob@x.org"], ["--ask"]])
    func `Without a credence yaml there is nothing to edit`(arguments: [String]) throws {
        try bench.remove("credence.yaml")
        let verb = arguments.count == 1 ? "ask" : "\(arguments[0].dropFirst(2)) \(arguments[1])"
        #expect(
            try bench.run([BuiltProgram.path, "identity", "--folder", "good"] + arguments)
                == Outcome(
                    status: 1, output: "", errors: "error: cannot \(verb): there is no credence.yaml\nRun 'credence init' first.\n"))
        #expect(try bench.names(in: ".") == ["good", "home"])
    }

    @Test func `A file that can't be edited is named as it was written, with what to do by hand`() throws {
        let text = "person:\n  name: Ada\n  addresses:\n    - ada@example.org\n...\n"
        try bench.write(text, to: "mine.yaml")
        #expect(
            try bench.credence("identity", "--config", "./mine.yaml", "--folder", "good", "--accept", "ada@uni.edu")
                == Outcome(
                    status: 1, output: "",
                    errors: "error: cannot add ada@uni.edu to ./mine.yaml: it is written in a way that can't be edited\n"
                        + "Add it by hand to 'person.addresses'.\n"))
        #expect(try bench.content(of: "mine.yaml") == text)
    }

    @Test func `A link is followed, and the file behind it keeps its permissions`() throws {
        try bench.makeFolder("real")
        try bench.must("mv", "credence.yaml", "real/mine.yaml")
        try bench.must("chmod", "0640", "real/mine.yaml")
        try bench.must("ln", "-s", "real/mine.yaml", "credence.yaml")
        #expect(try bench.credence("identity", "--accept", "ada@uni.edu").status == 0)
        #expect(
            try bench.must("stat", "-c", "%A %F", "credence.yaml", "real/mine.yaml") == "lrwxrwxrwx symbolic link\n-rw-r----- regular file")
        #expect(try file.contains("ada@uni.edu"))
        #expect(try bench.names(in: "real") == ["mine.yaml"])
    }

    @Test(.enabled(if: OtherUser.isAvailable, "setpriv isn't there")) func `A folder that can't be written to is told`() throws {
        try bench.must("chmod", "-R", "a+rX", ".")
        try bench.must("chmod", "0555", ".")
        let outcome = try bench.run(
            OtherUser.command + [BuiltProgram.path, "identity", "--any-owner", "--accept", "ada@uni.edu", "--quiet"],
            environment: ["HOME": "/nowhere"])
        try bench.must("chmod", "0755", ".")
        #expect(
            outcome
                == Outcome(
                    status: 1, output: "",
                    errors: "error: cannot change $FOLDER/credence.yaml: permission denied\n"
                        + "Make it writable, or edit it by hand; nothing was changed.\n"))
        #expect(try file == Workbench.identityFile)
    }

    @Test func `The private mailmap is what Git reads, and nothing else is printed`() throws {
        try bench.must(BuiltProgram.path, "identity", "--accept", "ada@uni.edu")
        let outcome = try bench.credence("identity", "--mailmap")
        #expect(
            outcome == Outcome(status: 0, output: "Ada Kaya <ada@example.org>\nAda Kaya <ada@example.org> <ada@uni.edu>\n", errors: ""))
        try bench.write(outcome.output, to: "map")
        #expect(
            try bench.must("git", "-c", "mailmap.file=../map", "check-mailmap", "Ada <ADA@uni.edu>", "Bob <bob@x.org>", in: "good")
                == "Ada Kaya <ada@example.org>\nBob <bob@x.org>")
        try bench.remove("credence.yaml")
        #expect(
            try bench.credence("identity", "--folder", "good", "--mailmap")
                == Outcome(
                    status: 1, output: "",
                    errors: "error: cannot make a mailmap: nobody was named\nName yourself with --me ADDRESS, or run 'credence init'.\n"))
    }
}
