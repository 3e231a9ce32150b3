import Foundation
import Testing

@Suite struct FolderTests {
    private let bench: Workbench

    init() throws { bench = try Workbench() }

    @Test func `A folder that doesn't exist is named as it was written`() throws {
        #expect(
            try bench.credence("scan", "./nowhere")
                == Outcome(
                    status: 1, output: "",
                    errors: "error: cannot read ./nowhere: it doesn't exist\nCheck the spelling, or remove it from the folders.\n"))
    }

    @Test func `A file is no folder`() throws {
        try bench.write("x", to: "notes")
        let errors = "error: cannot read notes: it is no folder\nGive the folder that holds your projects.\n"
        #expect(try bench.credence("scan", "notes") == Outcome(status: 1, output: "", errors: errors))
        #expect(try bench.credence("profile", "--folder", "notes/below").errors == errors.replacing("notes", with: "notes/below"))
    }

    @Test func `A folder whose links lead in a circle is refused`() throws {
        try bench.must("ln", "-s", "round", bench.path("round"))
        let errors = "error: cannot read round: its links lead in a circle\nAllow reading it, or remove it from the folders.\n"
        #expect(try bench.credence("scan", "round") == Outcome(status: 1, output: "", errors: errors))
    }

    @Test func `A folder without a project is refused`() throws {
        try bench.makeFolder("empty")
        let remedy = "Give the folder that holds your repositories, or run 'git init' in a project.\n"
        #expect(
            try bench.credence("scan", "empty")
                == Outcome(status: 1, output: "", errors: "error: cannot scan empty: no Git repository is in it\n" + remedy))
        #expect(
            try bench.credence("gaps", "--folder", "empty", "--folder", "home")
                == Outcome(status: 1, output: "", errors: "error: cannot scan empty, home: no Git repository is in them\n" + remedy))
    }

    @Test func `No folder at all, and one without a name, are refused`() throws {
        #expect(
            try bench.credence("scan")
                == Outcome(
                    status: 1, output: "",
                    errors:
                        "error: cannot scan: no folder is given\nGive one, as in 'credence scan ~/code', or list 'folders' in credence.yaml.\n"
                ))
        #expect(
            try bench.credence("scan", "")
                == Outcome(
                    status: 64, output: "",
                    errors: "error: cannot use the folder '': its name is empty\nGive a folder; '.' is the working folder.\n"))
    }

    @Test(.enabled(if: OtherUser.isAvailable, "root needs setpriv to become a user whom permissions bind"))
    func `A folder that may not be read is refused, and passed over among others`() throws {
        try bench.makeRepository()
        try bench.makeFolder("locked")
        if OtherUser.isRoot { try bench.must("chown", "-R", OtherUser.id, bench.path("good")) }
        try bench.must("chmod", "0000", bench.path("locked"))
        // Else nobody could remove it in the end.
        defer { _ = try? bench.must("chmod", "0700", bench.path("locked")) }
        try bench.must("chmod", "0755", bench.folder)
        let alone = try bench.run(OtherUser.command + [BuiltProgram.path, "scan", "locked"])
        let errors = "error: cannot read locked: permission denied\nAllow reading it, or remove it from the folders.\n"
        #expect(alone == Outcome(status: 1, output: "", errors: errors))
        let both = try bench.run(OtherUser.command + [BuiltProgram.path, "scan", "--json", "--quiet", "."])
        #expect(both.status == 0)
        let scan = try JSONDecoder().decode(ScanOutput.self, from: Data(both.output.utf8))
        #expect(scan.projects.map(\.id) == ["good"])
        #expect(
            scan.skipped == [
                .init(
                    path: "$FOLDER/locked", code: "unreadable", reason: "it can't be listed: permission denied",
                    remedy: "Allow reading it, or add it to 'ignore' in credence.yaml.")
            ])
    }

    @Test func `A folder given twice, or inside another, is read once and noted`() throws {
        try bench.makeRepository()
        let twice = try bench.credence("scan", "--json", "good", "./good")
        #expect((twice.status, twice.errors) == (0, "note: $FOLDER/good was given twice: it is read once\n"))
        let inside = try bench.credence("scan", "--json", "good", ".")
        #expect((inside.status, inside.errors) == (0, "note: $FOLDER/good lies in $FOLDER, which was given too: it is read once\n"))
        #expect(try bench.scan("good", ".", "./good").projects.map { $0.commits["total"] } == [1])
    }

    @Test func `A folder that doesn't exist is passed over among others`() throws {
        try bench.makeRepository()
        let scan = try bench.scan("good", "nowhere")
        #expect(scan.projects.map(\.id) == ["good"])
        #expect(scan.skipped.map(\.code) == ["not-found"])
    }
}
