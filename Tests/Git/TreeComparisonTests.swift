import CredenceFixtures
import CredenceGit
import CredenceVocabulary
import Testing

@Suite struct TreeComparisonTests {
    private static let names = [
        "a", "a.b", "a-b", "a0", "b", "b/c", "b/c/d", "b/c.d", "b.c", "lib/x", "lib/y", "lib-x", "lib", "ü", "a b/\"c\"", "z/z/z/z",
    ]

    /// A history in which anything becomes anything else.
    private static func history(_ seed: UInt64) -> FastImport {
        var generator = SeededGenerator(seed: seed)
        var history = FastImport()
        for number in 0..<60 {
            let changes = (0..<(1 + generator.below(5))).map { _ -> FastImport.Change in
                let path = generator.pick(names)
                let text = "text \(generator.below(4))\n"
                return switch generator.below(6) {
                case 0: .delete(path)
                case 1: .executable(path, Array(text.utf8))
                case 2: .link(path, to: text)
                case 3: .submodule(path, commit: String(repeating: generator.pick(["1", "2"]), count: 40))
                default: .text(path, text)
                }
            }
            history.commit("Commit \(number)", changes)
        }
        return history
    }

    @Test(arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
    func `it finds what git diff-tree finds in a random history, from a seed`(seed: UInt64) throws {
        try TemporaryFolder.use { folder in
            let fixture = try GitFixture("a", in: folder, options: ["--bare"])
            try fixture.importHistory(TreeComparisonTests.history(seed), checkout: false)
            let repository = try Repository(path: fixture.path)
            let expected = try RawChanges.read(of: "main", in: fixture)
            #expect(expected.count == 60)
            for (commit, changes) in expected {
                let id = try #require(ObjectID(hex: commit))
                let parsed = try #require(try repository.read(id) { _, bytes in Commit(id: id, bytes: bytes) })
                let comparison = TreeComparison(
                    old: parsed.parents.first.flatMap { Commit.tree(of: $0, in: repository) }, new: parsed.tree, in: repository)
                #expect(comparison.unreadFolders == 0 && !comparison.isCut)
                #expect(Set(comparison.changes.map(RawChanges.Change.init)) == changes, "commit \(commit)")
                #expect(comparison.changes.count == changes.count)
            }
        }
    }

    @Test func `equal trees differ in nothing, and are not read`() throws {
        let tree = try #require(ObjectID(hex: String(repeating: "1", count: 40)))
        let comparison = TreeComparison(old: tree, new: tree, in: MemoryObjects())
        #expect(comparison.changes.isEmpty && comparison.unreadFolders == 0)
        #expect(TreeComparison(old: nil, new: tree, in: MemoryObjects()).unreadFolders == 1)
    }

    @Test func `a circle of trees and paths without end are bounded`() {
        var objects = MemoryObjects()
        let circle = objects.id(1)
        objects.put(1, .tree, [MemoryObjects.Entry("40000", "a", circle), MemoryObjects.Entry("100644", "f", objects.id(2))])
        let comparison = TreeComparison(old: nil, new: circle, in: objects)
        #expect(comparison.unreadFolders == 1)
        #expect(comparison.changes.count == TreeListing.depthLimit + 1)
        objects.put(
            1, .tree,
            [MemoryObjects.Entry("40000", String(repeating: "a", count: 1000), circle), MemoryObjects.Entry("100644", "f", objects.id(2))])
        #expect(TreeComparison(old: nil, new: circle, in: objects).changes.count == 5)
    }

    @Test func `folders of folders without a file are bounded`() {
        var objects = MemoryObjects()
        let circle = objects.id(1)
        objects.put(1, .tree, (0..<10).map { MemoryObjects.Entry("40000", "d\($0)", circle) })
        let comparison = TreeComparison(old: nil, new: circle, in: objects, entryLimit: 20_000)
        #expect(comparison.isCut && comparison.changes.isEmpty)
    }
}
