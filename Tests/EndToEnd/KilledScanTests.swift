import Foundation
import Testing

/// The cache from the outside: scans that are killed, and a repository that changes between scans.
@Suite struct KilledScanTests {
    private let bench: Workbench

    init() throws {
        bench = try Workbench()
        for name in ["one", "two", "three"] {
            try bench.makeRepository("code/" + name)
            for number in 0..<3 { try bench.commit(["a.py": "import os\nn = \(number)\n", "b\(number).py": "x\n"], in: "code/" + name) }
        }
    }

    @Test func `Scans killed at any moment leave a cache that makes no difference`() throws {
        let lab = (BuiltProgram.path as NSString).deletingLastPathComponent + "/credence-lab"
        let outcome = try bench.run(
            [lab, "survive-kills", "code", "--program", BuiltProgram.path, "--kills", "5", "--me", "ada@example.org"])
        #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
        #expect(outcome.output.contains("of 5 kills fell while the scan ran; 0 differences"))
    }

    @Test func `After each change a scan with the cache prints what one without it prints`() throws {
        let changes: [(name: String, command: [String])] = [
            ("nothing", ["git", "status"]), ("a commit", ["git", "commit", "-q", "--allow-empty", "-m", "Fix #1"]),
            ("a tag", ["git", "tag", "v1"]), ("an older commit", ["git", "reset", "-q", "--hard", "HEAD~2"]),
            ("amended", ["git", "commit", "-q", "--amend", "-m", "Other words"]), ("packed", ["git", "gc", "-q", "--prune=now"]),
            ("another tree", ["git", "worktree", "add", "-q", bench.path("code/tree"), "-b", "beside"]),
            ("a clone", ["git", "clone", "-q", ".", bench.path("code/clone")]),
        ]
        for (number, (name, command)) in changes.enumerated() {
            let made = try bench.run(command, in: "code/two")
            #expect(made.status == 0, "\(name): \(made.errors)")
            var arguments = [BuiltProgram.path, "scan", "code", "--json", "--today", "2026-01-01", "--me", "ada@example.org"]
            if number % 3 == 2 { arguments += ["--all-authors", "--branches", "all"] }
            let cache: [String: String?] = ["XDG_CACHE_HOME": bench.path("cache")]
            let kept = try bench.run(arguments, environment: cache)
            #expect(kept == (try bench.run(arguments + ["--no-cache"], environment: cache)), "\(name)")
        }
        #expect(try bench.names(in: "cache/credence") == ["records.sqlite"])
    }
}
