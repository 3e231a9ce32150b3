import Testing

@Suite struct TerminalSafetyTests {
    private let bench: Workbench

    init() throws { bench = try Workbench() }

    /// A command to a terminal, a single byte that begins one, and a mark that turns text around.
    private static let nasty = "\u{1B}]0;owned\u{7}\u{1B}[2J\u{9B}31m\u{202E}txt"

    private func makeNastyRepository() throws {
        let name = "na\(TerminalSafetyTests.nasty)me"
        try bench.makeRepository(name, files: ["README.md": "# \(TerminalSafetyTests.nasty)\n\nA dashboard.\n"])
        try bench.commit(
            ["b\(TerminalSafetyTests.nasty).py": "import flask\nimport pandas\n", "requirements.txt": "flask\npandas\n"], in: name)
        try bench.rawCommit(author: Array("Ada\(TerminalSafetyTests.nasty) <ada@example.org> 1709290800 +0000".utf8), in: name)
        try bench.rawCommit(
            author: Array("Eve\(TerminalSafetyTests.nasty) <a\(TerminalSafetyTests.nasty)da@example.org> 1709290800 +0000".utf8), in: name)
        // Git itself makes no such branch, but a file may say so.
        let id = try bench.must("git", "rev-parse", "HEAD", in: name)
        try bench.write(
            "# pack-refs with: peeled fully-peeled sorted \n\(id) refs/heads/\(TerminalSafetyTests.nasty)\n", to: name + "/.git/packed-refs"
        )
        try bench.must("git", "config", "remote.origin.url", "https://example.org/\(TerminalSafetyTests.nasty)/x.git", in: name)
        // An entry among those skipped.
        try bench.write("gitdir: \(TerminalSafetyTests.nasty)\n", to: "bad\(TerminalSafetyTests.nasty)/.git")
    }

    private static let commands = [
        ["scan", "."], ["scan", ".", "--branches", "all", "--json"], ["identity", "--folder", "."],
        ["identity", "--folder", ".", "--json"],
        ["resume", "--folder", "."], ["resume", "--folder", ".", "--format", "md"], ["gaps", "--folder", ".", "--all-roles"],
        ["explain", "files", "--folder", "."], ["scan", "no\(nasty)where"], ["projects", nasty, "--folder", "."],
        ["scan", ".", "--branches", nasty],
        ["scan", ".", "--me", nasty], [nasty],
    ]

    @Test func `No control character of a stranger reaches the terminal`() throws {
        try makeNastyRepository()
        for command in TerminalSafetyTests.commands {
            let me = command.contains("--me") || command == [TerminalSafetyTests.nasty] ? [] : ["--me", "ada@example.org"]
            let outcome = try bench.run([BuiltProgram.path] + command + me)
            #expect([0, 1, 64].contains(outcome.status))
            let text = outcome.output + outcome.errors
            #expect(!text.isEmpty)
            // What is replaced is seen to be, where the command shows a stranger's name.
            if command[0] == "scan" {
                #expect(text.contains(command.contains("--json") ? "\\u009b31m\\u202etxt" : "\u{FFFD}31m\u{FFFD}txt"))
            }
            let found = text.unicodeScalars.filter { scalar in
                scalar != "\n" && (scalar.properties.generalCategory == .control || scalar == "\u{202E}")
            }
            #expect(found.isEmpty, "\(command) printed \(found.map(\.value))")
        }
    }
}
