import CredenceGit
import CredenceVocabulary
import Testing

/// Few objects that stand for more than a machine holds: reading them ends, and says where.
@Suite struct WorkBoundTests {
    /// Ten folders of ten folders and so on, `depth` deep; number 1 is the root, and the innermost hold `files` files.
    private static func bomb(depth: Int, files: Int) -> MemoryObjects {
        var objects = MemoryObjects()
        for level in 1...depth {
            let next = objects.id(level + 1)
            objects.put(level, .tree, (0..<10).map { MemoryObjects.Entry("40000", "d\($0)", next) })
        }
        let blob = objects.id(100)
        objects.put(depth + 1, .tree, (0..<files).map { MemoryObjects.Entry("100644", "f\($0)", blob) })
        objects.put(100, .blob, Array("text\n".utf8))
        return objects
    }

    @Test(arguments: [0, 10])
    func `a listing ends where folders repeat too often`(files: Int) throws {
        let objects = WorkBoundTests.bomb(depth: 8, files: files)
        let listing = try TreeListing(of: objects.id(1), in: objects)
        #expect(listing.limits.map(\.code) == [.budget])
        #expect(listing.files.count < TreeListing.repeatLimit + 100)
    }

    @Test func `folders that repeat seldom are all listed`() throws {
        let objects = WorkBoundTests.bomb(depth: 3, files: 10)
        let listing = try TreeListing(of: objects.id(1), in: objects)
        #expect(listing.limits.isEmpty && listing.files.count == 10_000)
    }

    @Test func `a step beyond the bound has no changes, and the others have theirs`() {
        var objects = WorkBoundTests.bomb(depth: 5, files: 10)
        objects.put(50, .tree, [MemoryObjects.Entry("100644", "a", objects.id(100))])
        let small = HistoryStep(old: nil, new: objects.id(50))
        let steps = [small, HistoryStep(old: objects.id(50), new: objects.id(1)), small]
        let whole = HistoryChanges(of: steps, in: objects)
        #expect(whole.cutSteps == [1] && whole.unreadFolders.isEmpty)
        #expect(whole.changes.map(\.step) == [0, 2])
        for work in [
            TreeWork(steps: 0, entries: 100_000, changes: 1_000_000), TreeWork(steps: 0, entries: 1_000_000, changes: 100_000),
        ] {
            let bomb = HistoryStep(old: nil, new: objects.id(2))
            let cut = HistoryChanges(of: [bomb], work: work, in: objects)
            #expect(cut.cutSteps == [0] && cut.changes.isEmpty)
        }
    }

    @Test func `a commit or tree larger than the bound is said to be`() throws {
        var objects = MemoryObjects()
        let tree = objects.id(1)
        objects.put(1, .tree, [UInt8](repeating: 0, count: TreeListing.sizeLimit + 1))
        let commit = "tree \(tree)\nauthor A <a@example.org> 1 +0000\ncommitter A <a@example.org> 1 +0000\n\n"
        objects.put(2, .commit, Array(commit.utf8) + [UInt8](repeating: 65, count: CommitWalk.sizeLimit))
        let walk = CommitWalk(from: [objects.id(2)], boundary: ShallowBoundary(), in: objects)
        #expect(walk.commits.isEmpty && walk.tooLarge == 1 && walk.unreadable == 0)
        #expect(try TreeListing(of: tree, in: objects).limits.map(\.code) == [.tooLarge])
        #expect(HistoryChanges(of: [HistoryStep(old: nil, new: tree)], in: objects).unreadFolders == [0: 1])
    }

    private static func lines(_ numbers: some Sequence<Int>) -> [UInt8] { Array(numbers.map { "\($0)\n" }.joined().utf8) }

    @Test func `a comparison beyond what is left isn't made`() {
        let old = WorkBoundTests.lines(0..<1_000)
        let new = WorkBoundTests.lines((0..<1_000).reversed())
        var rich = LineCounter(work: ComparingWork(commits: 0))
        let known = rich.count(old: old.span, new: new.span)
        #expect(known == LineChange(added: 999, deleted: 999) && rich.fallbacks == 1)
        var poor = LineCounter(work: ComparingWork(commits: 0, limit: 60_000))
        #expect(poor.count(old: old.span, new: new.span) == nil)
        var hunks: [LineHunk] = []
        var finder = HunkFinder(work: ComparingWork(commits: 0, limit: 60_000))
        let isFound = finder.find(old: old.span, new: new.span, into: &hunks)
        #expect(!isFound && hunks.isEmpty)
    }

    @Test func `a change that takes too much is unmeasured`() {
        var objects = MemoryObjects()
        objects.put(1, .blob, WorkBoundTests.lines(0..<1_000))
        objects.put(2, .blob, WorkBoundTests.lines((0..<1_000).reversed()))
        var comparer = LineComparer(work: ComparingWork(commits: 0, limit: 60_000))
        let sides = [1, 2].map { TreeChange.Side(kind: .file, id: objects.id($0)) }
        #expect(comparer.compare(old: sides[0], new: sides[1], treatment: .automatic, in: objects) == .unmeasured)
        #expect(comparer.compare(old: nil, new: sides[1], treatment: .automatic, in: objects) == .lines(LineChange(added: 1_000)))
    }
}
