import CredenceFixtures
import CredenceGit
import CredenceVocabulary
import Testing

@Suite struct CommitWalkTests {
    private static func history() -> FastImport {
        var history = FastImport()
        var mark = history.commit("Root")
        for number in 1..<12 {
            let next = history.commit("On \(number)", from: mark)
            if number.isMultiple(of: 3) {
                let side = history.commit("Side \(number)", branch: "side", from: mark)
                mark = history.commit("Merge \(number)", from: next, merging: [side])
            } else {
                mark = next
            }
        }
        history.commit("Other root", branch: "other", from: 0)
        return history
    }

    private static func boundary(_ folder: TemporaryFolder, _ name: String) -> ShallowBoundary {
        ShallowBoundary(parsing: (try? folder.read(name + "/shallow")) ?? [])
    }

    @Test func `it finds the commits of git rev-list, newest first`() throws {
        try TemporaryFolder.use { folder in
            let fixture = try GitFixture("a", in: folder, options: ["--bare"])
            try fixture.importHistory(CommitWalkTests.history(), checkout: false)
            let repository = try Repository(path: fixture.path)
            for revisions in [["main"], ["side"], ["main", "side", "other"], ["main", "main"]] {
                let tips = try revisions.map { try #require(ObjectID(hex: try fixture.id($0))) }
                let walk = CommitWalk(from: tips, boundary: ShallowBoundary(), in: repository)
                let listed = try fixture.git(["rev-list"] + revisions).split(separator: "\n").map(String.init)
                #expect(Set(walk.commits.map(\.id.description)) == Set(listed))
                #expect(walk.commits.count == listed.count)
                #expect(zip(walk.commits, walk.commits.dropFirst()).allSatisfy { $0.committer.seconds >= $1.committer.seconds })
                #expect(walk.cutParents == 0 && walk.unreadable == 0 && !walk.isCut)
            }
        }
    }

    @Test(arguments: [1, 2, 3, 5, 100])
    func `a shallow clone is read to its boundary`(depth: Int) throws {
        try TemporaryFolder.use { folder in
            let fixture = try GitFixture("a", in: folder, options: ["--bare"])
            try fixture.importHistory(CommitWalkTests.history(), checkout: false)
            try fixture.git(["clone", "-q", "--bare", "--depth", "\(depth)", "file://" + fixture.path, folder.path("b")])
            let clone = GitFixture(at: folder.path("b"))
            let tip = try #require(ObjectID(hex: try clone.id()))
            let boundary = CommitWalkTests.boundary(folder, "b")
            let walk = CommitWalk(from: [tip], boundary: boundary, in: try Repository(path: clone.path))
            #expect(walk.commits.count == Int(try clone.git(["rev-list", "--count", "HEAD"])))
            #expect(walk.unreadable == 0)
            #expect((walk.cutParents > 0) == !boundary.commits.isEmpty)
            #expect(boundary.commits.isEmpty == (depth == 100))
        }
    }

    @Test func `commits that are absent are counted, and the others stand`() throws {
        try TemporaryFolder.use { folder in
            let fixture = try GitFixture("a", in: folder, options: ["--bare"])
            try fixture.importHistory(CommitWalkTests.history(), checkout: false)
            let tip = try #require(ObjectID(hex: try fixture.id("main")))
            let gone = try #require(ObjectID(hex: String(repeating: "e", count: 40)))
            let walk = CommitWalk(from: [tip, gone], boundary: ShallowBoundary(), in: try Repository(path: fixture.path))
            #expect(walk.unreadable == 1)
            #expect(walk.commits.count == Int(try fixture.git(["rev-list", "--count", "main"])))
        }
    }

    @Test func `a limit cuts the walk, and a circle ends`() throws {
        var objects = MemoryObjects()
        for number in 1...9 {
            let parents = "parent \(objects.id(number % 9 + 1))\n"
            objects.put(
                number, .commit,
                Array("tree \(objects.id(99))\n\(parents)author A <a@x> \(number) +0000\ncommitter A <a@x> \(number) +0000\n\nA\n".utf8))
        }
        let circle = CommitWalk(from: [objects.id(1)], boundary: ShallowBoundary(), in: objects)
        #expect(circle.commits.map(\.committer.seconds) == [9, 8, 7, 6, 5, 4, 3, 2, 1])
        let cut = CommitWalk(from: [objects.id(1)], boundary: ShallowBoundary(), in: objects, limit: 4)
        #expect(cut.commits.count == 4 && cut.isCut)
    }

    @Test func `the file shallow is read line by line`() {
        let id = String(repeating: "a", count: 40)
        let boundary = ShallowBoundary(parsing: Array("\(id)\r\n\nnonsense\n\(id)\n \(id.replacing("a", with: "b"))\n\(id)0\n".utf8))
        #expect(boundary.commits.map(\.description).sorted() == [id, id.replacing("a", with: "b")])
    }
}
