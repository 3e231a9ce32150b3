import Foundation
import Testing

@Suite struct WritingTests {
    private let bench: Workbench

    init() throws {
        bench = try Workbench()
        try bench.makeRepository()
    }

    private func resume(to output: String) throws -> Outcome {
        try bench.credence("resume", "--folder", "good", "--me", "ada@example.org", "--output", output)
    }

    @Test func `A full disk leaves what was there, and no part of the new`() throws {
        try bench.makeFolder("disk")
        let mounted = try bench.run(["mount", "-t", "tmpfs", "-o", "size=8k", "tmpfs", bench.path("disk")])
        guard mounted.status == 0 else {
            withKnownIssue("a file system can't be mounted here, so this isn't tested: \(mounted.errors)") { Issue.record("not mounted") }
            return
        }
        defer { _ = try? bench.run(["umount", bench.path("disk")]) }
        try bench.write("before\n", to: "disk/resume.txt")
        // Whatever room is left is taken.
        _ = try bench.run(["dd", "if=/dev/zero", "of=" + bench.path("disk/rest"), "bs=4096"])
        #expect(
            try resume(to: "disk/resume.txt")
                == Outcome(
                    status: 1, output: "",
                    errors: "error: cannot write disk/resume.txt: no space left on device\n"
                        + "Make room or choose another place; nothing was left half-written.\n"))
        #expect(try bench.names(in: "disk") == ["rest", "resume.txt"])
        #expect(try String(contentsOfFile: bench.path("disk/resume.txt"), encoding: .utf8) == "before\n")
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "there is no /dev/full"))
    func `Standard output that takes nothing is an error`() throws {
        let errors =
            "error: cannot write standard output: no space left on device\nMake room, or send it elsewhere; what was printed so far isn't whole.\n"
        #expect(try bench.run([BuiltProgram.path, "scan", "good"], output: "/dev/full") == Outcome(status: 1, output: "", errors: errors))
        #expect(try bench.run([BuiltProgram.path, "catalog"], output: "/dev/full") == Outcome(status: 1, output: "", errors: errors))
    }

    @Test func `What can't be written to is named as it was written, with the reason`() throws {
        try bench.makeFIFO("pipe")
        #expect(
            try resume(to: "none/resume.txt")
                == Outcome(
                    status: 1, output: "",
                    errors:
                        "error: cannot write none/resume.txt: its folder doesn't exist\nMake the folder first, or choose another place.\n"))
        #expect(
            try resume(to: "home")
                == Outcome(status: 1, output: "", errors: "error: cannot write home: it is a folder\nChoose another place.\n"))
        #expect(
            try resume(to: "pipe")
                == Outcome(status: 1, output: "", errors: "error: cannot write pipe: it is no regular file\nChoose another place.\n"))
    }

    @Test func `A work tree that has a remote isn't written into without a yes`() throws {
        try bench.must("git", "remote", "add", "origin", "https://example.org/a.git", in: "good")
        #expect(
            try resume(to: "good/resume.txt")
                == Outcome(
                    status: 1, output: "",
                    errors: "error: cannot write good/resume.txt: it lies in the work tree of $FOLDER/good, which has a remote\n"
                        + "Write it elsewhere, or repeat with --yes.\n"))
        #expect(!bench.exists("good/resume.txt"))
    }

    @Test func `A home that is missing, unset or can't be written to is not needed`() throws {
        let expected = try bench.credence("scan", "good", "--json", "--today", "2026-01-01")
        #expect(expected.status == 0)
        for home in [bench.path("nowhere"), nil] as [String?] {
            #expect(try bench.credence("scan", "good", "--json", "--today", "2026-01-01", environment: ["HOME": home]) == expected)
        }
        #expect(!bench.exists("nowhere"))
        // Where nothing can be kept between scans, a note says so.
        let unkept = try bench.credence("scan", "good", "--json", "--today", "2026-01-01", environment: ["HOME": "/proc"])
        #expect(unkept.status == 0 && unkept.output.contains("the cache isn't used: "))
        try bench.must("chmod", "0555", bench.home)
        #expect(try bench.credence("scan", "good", "--json", "--today", "2026-01-01") == expected)
        #expect(try bench.names(in: "home") == [".cache"])
    }
}
