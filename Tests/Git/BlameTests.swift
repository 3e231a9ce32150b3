import CredenceFixtures
import CredenceGit
import Testing

@Suite struct BlameTests {
    // Of 1 to 150 all agree but 4, where git before 2.44 sees no rename, for it leaves a last line without a line feed out of what two files share.
    private static let seeds = [1, 2, 3, 16, 60, 61, 78, 83]

    /// Blames at some commits of a random history, and with history cut at one.
    private static func compare(seed: Int) async throws -> (lines: Int, differences: [String]) {
        try await TemporaryFolder.use { folder in
            let fixture = try GitFixture("r", in: folder, options: ["--bare"])
            try fixture.importHistory(BlameHistory(seed: seed, commits: 60).stream, checkout: false)
            let ids = try fixture.git(["rev-list", "--topo-order", "HEAD"]).split(separator: "\n").map(String.init)
            var (lines, differences): (Int, [String]) = (0, [])
            for id in [ids[0], ids[ids.count / 3], ids[ids.count * 2 / 3]] {
                let comparison = try await BlameComparison(fixture, at: id)
                lines += comparison.lines
                differences += comparison.differences
            }
            try folder.write([ids[ids.count / 2], ids[ids.count / 4]].sorted().joined(separator: "\n") + "\n", to: "r/shallow")
            differences += try await BlameComparison(fixture).differences.map { "shallow: " + $0 }
            return (lines, differences)
        }
    }

    @Test(arguments: seeds)
    func `each line of a random history is of the commit that git blame names, from a seed`(seed: Int) async throws {
        let (lines, differences) = try await BlameTests.compare(seed: seed)
        #expect(lines > 50)
        #expect(differences == [])
    }

    @Test func `what a merge took from both sides leads to the same lines of one origin`() async throws {
        try await TemporaryFolder.use { folder in
            let fixture = try GitFixture("r", in: folder, options: ["--bare"])
            var history = FastImport()
            func text(_ lines: [Int]) -> FastImport.Change { .text("a", lines.map { "line \($0)\n" }.joined()) }
            history.commit("Begin", [text(Array(0..<30))])
            let base = history.commit("Change", [text(Array(0..<10) + [100, 101] + Array(14..<30))])
            let left = history.commit("Left", from: base, [text(Array(0..<10) + [100, 101] + Array(14..<30) + [200])])
            let right = history.commit("Right", branch: "side", from: base, [text([300] + Array(0..<10) + [100, 101] + Array(14..<30))])
            // The whole text of both sides, one after the other.
            let sides = [Array(0..<10), [100, 101], Array(14..<30), [200, 300], Array(0..<10), [100, 101], Array(14..<30)]
            history.commit("Merge", from: left, merging: [right], [text(sides.flatMap(\.self))])
            try fixture.importHistory(history, checkout: false)
            #expect(try await BlameComparison(fixture).differences == [])
        }
    }

    @Test(arguments: [62, 63, 64, 65, 127, 128])
    func `a rename that changes all line feeds is followed, with lines of this length`(length: Int) async throws {
        try await TemporaryFolder.use { folder in
            let fixture = try GitFixture("r", in: folder, options: ["--bare"])
            var history = FastImport()
            let lines = (0..<20).map { "\($0) ".padding(to: length) }
            history.commit("Begin", [.text("a", lines.map { $0 + "\n" }.joined())])
            history.commit("Move", [.delete("a"), .text("b", lines.map { $0 + "\r\n" }.joined() + "more\n")])
            history.commit("Back", [.delete("b"), .text("c", (lines + ["more"]).map { $0 + "\n" }.joined())])
            try fixture.importHistory(history, checkout: false)
            #expect(try await BlameComparison(fixture).differences == [])
        }
    }
}

extension String {
    fileprivate func padding(to length: Int) -> String { self + String(repeating: "x", count: Swift.max(0, length - count)) }
}
