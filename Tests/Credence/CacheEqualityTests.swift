import Credence
import CredenceFixtures
import CredenceVocabulary
import Foundation
import Testing

/// After whatever happens to a repository, a scan with the cache says what one without it does.
@Suite struct CacheEqualityTests {
    private static func use(_ body: (ScanBench, GitFixture) async throws -> Void) async throws {
        try await TemporaryFolder.use { folder in
            let bench = try ScanBench(folder)
            let fixture = try GitFixture("code/r", in: folder)
            for number in 0..<4 {
                try folder.write("import os\nprint(\(number))\n\n\ndef f():\n    return os\n", to: "code/r/a.py")
                try folder.write("x = \(number)\n\ny = 2\n", to: "code/r/lib/b.py")
                try fixture.commitAll(
                    hours: 24 * number, by: number % 2 == 0 ? "Bo" : "Ada", number % 2 == 0 ? "bo@example.org" : "ada@example.org")
            }
            await bench.compare("begin", ScanBench.few)
            try await body(bench, fixture)
        }
    }

    @Test(arguments: 1...2)
    func `changes of every kind one after the other, from a seed`(seed: Int) async throws {
        try await CacheEqualityTests.use { bench, fixture in
            var steps = CacheSteps(seed: seed, fixture, bench.folder)
            for number in 0..<16 {
                let step = try steps.next()
                let questions = [ScanBench.plain, steps.generator.pick(ScanBench.others)]
                await bench.compare("step \(number), \(step)", questions)
            }
            await bench.compare("end", ScanBench.others)
        }
    }

    @Test func `HEAD comes to stand on an older commit that a merge has for its first parent`() async throws {
        try await CacheEqualityTests.use { bench, fixture in
            try fixture.git(["checkout", "-q", "-b", "side", "main~2"])
            try bench.folder.write("z\n", to: "code/r/z.py")
            try fixture.commitAll(hours: 200)
            try fixture.git(["merge", "-q", "--no-edit", "main"])
            try fixture.git(["branch", "-f", "main", "side"])
            await bench.compare("merged the other way round", ScanBench.few)
            try fixture.git(["checkout", "-q", "-b", "third", "side~1"])
            await bench.compare("another branch", ScanBench.few)
        }
    }

    @Test func `HEAD goes back while another branch goes on`() async throws {
        try await CacheEqualityTests.use { bench, fixture in
            let questions = [ScanBench.plain, ScanBench.others[5]]
            try fixture.git(["checkout", "-q", "-b", "side"])
            try bench.folder.write("x = 3\n\ny = 4\n", to: "code/r/lib/b.py")
            try fixture.commitAll(hours: 200)
            await bench.compare("on the side", questions)
            try bench.folder.write("x = 5\n\ny = 4\n", to: "code/r/lib/b.py")
            try fixture.commitAll(hours: 201)
            try fixture.git(["checkout", "-q", "main"])
            await bench.compare("back", questions)
        }
    }

    @Test func `a file that is too large stays so`() async throws {
        try await CacheEqualityTests.use { bench, fixture in
            try bench.folder.write("# " + String(repeating: "x", count: 5_000_000) + "\n", to: "code/r/large.py")
            try fixture.commitAll(hours: 200)
            await bench.compare("large file")
            for number in 0..<2 {
                try bench.folder.write("y = \(number)\n", to: "code/r/lib/b.py")
                try fixture.commitAll(hours: 201 + number)
                await bench.compare("change \(number) of another file")
            }
        }
    }

    @Test func `a link makes of its neighbours what it would make of them anew`() async throws {
        try await CacheEqualityTests.use { bench, fixture in
            for name in ["manage.py", "package.json", "pyproject.toml", "pubspec.yaml", "go.mod", "pom.xml"] {
                try bench.folder.link("code/r/" + name, to: "lib/b.py")
                try bench.folder.link("code/r/lib/" + name, to: "b.py")
            }
            try fixture.commitAll(hours: 200)
            await bench.compare("links", ScanBench.few)
        }
    }

    @Test func `a shallow clone has as many cut places as without a cache`() async throws {
        try await TemporaryFolder.use { folder in
            let bench = try ScanBench(folder)
            let origin = try GitFixture("origin", in: folder)
            for number in 0..<6 {
                if number == 3 { try origin.git(["checkout", "-q", "-b", "side"]) }
                try folder.write("x = \(number)\n", to: "origin/\(number < 3 ? "a" : "b").py")
                try origin.commitAll(hours: number)
            }
            try origin.git(["checkout", "-q", "main"])
            try origin.commitAll(hours: 9)
            try origin.git(["clone", "-q", "--no-single-branch", "--depth", "2", "file://" + origin.path, folder.path("code/r")])
            let clone = GitFixture(at: folder.path("code/r"))
            await bench.compare("cloned", ScanBench.few)
            try clone.git(["merge", "-q", "--no-edit", "--allow-unrelated-histories", "origin/side"])
            await bench.compare("merged", ScanBench.few)
            try clone.git(["fetch", "-q", "--depth", "3"])
            await bench.compare("deepened", ScanBench.few)
            try clone.git(["fetch", "-q", "--unshallow"])
            await bench.compare("whole", ScanBench.few)
        }
    }

    @Test func `worktrees and clones of one repository`() async throws {
        try await CacheEqualityTests.use { bench, fixture in
            try fixture.git(["worktree", "add", "-q", "../tree", "-b", "beside", "HEAD~1"])
            try fixture.git(["clone", "-q", ".", "../clone"])
            let all = [GitFixture(at: bench.folder.path("code/tree")), GitFixture(at: bench.folder.path("code/clone")), fixture]
            for number in 0..<4 {
                let place = all[number % 3]
                try bench.folder.write("n = \(number)\n", to: "code/\(place.path.split(separator: "/").last ?? "")/lib/b.py")
                try place.commitAll(hours: 300 + number)
                await bench.compare("round \(number)", [ScanBench.plain, ScanBench.others[7 - number]])
            }
            try all[1].git(["fetch", "-q"])
            try all[1].git(["merge", "-q", "-X", "ours", "--no-edit", "origin/main"])
            await bench.compare("merged", ScanBench.few)
        }
    }

    @Test func `objects that were away for a while spoil nothing`() async throws {
        try await CacheEqualityTests.use { bench, fixture in
            let objects = try fixture.git(["rev-list", "--objects", "--no-object-names", "HEAD"]).split(separator: "\n")
            for (number, object) in objects.enumerated() where number % 3 == 0 {
                // A cache that is new each time, filled by one question and asked another while the object is away.
                try? bench.folder.remove("cache")
                _ = await bench.scan(ScanBench.plain, usesCache: true)
                let name = "code/r/.git/objects/\(object.prefix(2))/\(object.dropFirst(2))"
                try bench.folder.move(name, to: "away")
                let question = ScanBench.others[number % ScanBench.others.count]
                _ = await bench.scan(question, usesCache: true)
                try bench.folder.move("away", to: name)
                await bench.compare("object \(number) again", [question, ScanBench.plain])
            }
        }
    }

    @Test func `other tables judge all anew, and the embedded ones again`() async throws {
        try await CacheEqualityTests.use { bench, fixture in
            let tables = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources/CTables/tables/vendored.tsv")
            let rows = try String(contentsOf: tables, encoding: .utf8)
            try bench.folder.write(rows.replacing(/(?m)^\*-min\.js\t.*\n/, with: ""), to: "tables/vendored.tsv")
            let folder = bench.folder.path("tables")
            let other = ScanBench.Question("--knowledge") { $0.knowledgeFolder = folder }
            try bench.folder.write("f(1)\n", to: "code/r/x-min.js")
            try fixture.commitAll(hours: 200)
            await bench.compare("new tables", [other])
            #expect(await bench.scan(other, usesCache: true) != bench.scan(usesCache: true))
            await bench.compare("the embedded ones again")
        }
    }

    @Test func `a lone author's lines are followed when a day divides them, also after an object was away`() async throws {
        try await TemporaryFolder.use { folder in
            let bench = try ScanBench(folder)
            let fixture = try GitFixture("code/r", in: folder)
            for number in 0..<8 {
                try folder.write((0...number).map { "x\($0) = 1\n" }.joined(), to: "code/r/a.py")
                try folder.write("# \(number)\nprint(1)\n", to: "code/r/lib/b.py")
                try fixture.commitAll(hours: 24 * number)
            }
            let since = ScanBench.others[3]
            let objects = try fixture.git(["rev-list", "--objects", "--no-object-names", "HEAD"]).split(separator: "\n")
            for (number, object) in objects.enumerated() where number % 7 == 0 {
                try? folder.remove("cache")
                _ = await bench.scan(usesCache: true)
                let name = "code/r/.git/objects/\(object.prefix(2))/\(object.dropFirst(2))"
                try folder.move(name, to: "away")
                _ = await bench.scan(since, usesCache: true)
                try folder.move("away", to: name)
                await bench.compare("object \(number) again", [since])
            }
        }
    }
}
