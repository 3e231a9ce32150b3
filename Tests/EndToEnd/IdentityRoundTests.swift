import Foundation
import Testing

@Suite(.enabled(if: TerminalRun.isAvailable, "there is no script to make a terminal")) struct IdentityRoundTests {
    private let bench: Workbench

    init() throws {
        bench = try Workbench()
        try bench.makeIdentityRepository()
        try bench.write(Workbench.identityFile, to: "credence.yaml")
    }

    /// Asks in a terminal into which `typed` goes; `meanwhile` is called when the first question stands there.
    private func ask(_ typed: String, _ arguments: String..., meanwhile: () throws -> Void = {}) throws -> Outcome {
        let run = try TerminalRun(["identity", "--ask"] + arguments, in: bench)
        try run.wait(for: "[y/n/later]")
        try meanwhile()
        return try run.type(typed)
    }

    private var file: String { get throws { try bench.content(of: "credence.yaml") } }

    private static let first = """

        1 of 2: Ada Kaya <ada@uni.edu>, 2 commits
          for: both its commits carry your name, Ada Kaya
          against: you gave no address on uni.edu, which may be a company's, a school's or somebody's own
          against: on its only day commits were made under your addresses too, as by two people or on two machines
        Is it yours? [y/n/later]

        """
    private static let second = """

        2 of 2: Ada Kaya <root@laptop>, 1 commit
          for: its only commit carries your name, Ada Kaya
          against: no mail reaches it, and others may have made up the same: 'laptop' is the name of a machine
          against: on its only day commits were made under your addresses too, as by two people or on two machines
        Is it yours? [y/n/later]

        """

    @Test func `Each address is asked about with its reasons, and the answers are one edit`() throws {
        #expect(
            try ask("y\nno\n")
                == Outcome(
                    status: 0,
                    output: """
                        Written to $FOLDER/credence.yaml:

                        - ada@uni.edu to 'person.addresses'
                        - root@laptop to 'person.notMine'

                        2 commits move from 'maybe yours' to 'yours', 1 commit moves from 'maybe yours' to 'by others' and 1 commit
                        moves from 'by others' to 'co-authored'.

                        """, errors: IdentityRoundTests.first + IdentityRoundTests.second))
        #expect(try file.contains("addresses: [ada@example.org, ada@uni.edu]   # work\r\n  notMine: [root@laptop]\r\nfolders"))
    }

    @Test func `Later leaves it open, and an answer that isn't one is asked for again`() throws {
        #expect(
            try ask("later\nperhaps\n\n")
                == Outcome(
                    status: 0, output: "Nothing was written.\n",
                    errors: IdentityRoundTests.first + IdentityRoundTests.second
                        + "Answer y, n or later; q ends the round and writes what was answered.\nIs it yours? [y/n/later]\n"))
        #expect(try file == Workbench.identityFile)
    }

    @Test(arguments: ["n\nq\n", "n\n" + TerminalRun.controlD]) func `The end of the round writes what was answered`(typed: String) throws {
        let outcome = try ask(typed, "--json")
        #expect((outcome.status, outcome.errors) == (0, IdentityRoundTests.first + IdentityRoundTests.second))
        #expect(outcome.output.contains("\"rejected\" : [\n    \"ada@uni.edu\"\n  ]"))
        #expect(try file.contains("  notMine: [ada@uni.edu]\r\n") && !file.contains("root@laptop"))
    }

    @Test func `Ctrl-C ends the round, and nothing is written`() throws {
        #expect(try ask(TerminalRun.controlC) == Outcome(status: 130, output: "", errors: IdentityRoundTests.first))
        #expect(try file == Workbench.identityFile)
        #expect(try bench.names(in: ".") == ["credence.yaml", "good", "home"])
    }

    @Test func `What somebody else writes meanwhile into the file stays`() throws {
        let outcome = try ask("y\nq\n") {
            try bench.write(Workbench.identityFile + "\r\nstage: mid\r\n", to: "credence.yaml")
        }
        #expect(outcome.status == 0)
        #expect(
            try file == Workbench.identityFile.replacing("org]", with: "org, ada@uni.edu]") + "\r\nstage: mid\r\n")
    }

    @Test func `Where no address may be yours, nothing is asked`() throws {
        try bench.write("person: {name: Nobody Else, addresses: [ada@example.org]}\nfolders: [good]\n", to: "credence.yaml")
        #expect(try ask("") == Outcome(status: 0, output: "Nothing was written.\n", errors: ""))
    }
}
