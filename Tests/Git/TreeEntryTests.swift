import CredenceFixtures
import CredenceGit
import CredenceVocabulary
import Testing

@Suite struct TreeEntryTests {
    private static let id = [UInt8](repeating: 7, count: 20)

    private static func raw(_ mode: String, _ name: String) -> [UInt8] { Array("\(mode) \(name)".utf8) + [0] + id }

    private static func parse(_ bytes: [UInt8]) -> (entries: [TreeEntry], isDamaged: Bool) { TreeEntry.parse(bytes.span) }

    @Test func `each mode is told`() {
        let modes: [(String, TreeEntry.Kind)] = [
            ("100644", .file), ("100664", .file), ("100755", .executable), ("120000", .symbolicLink), ("40000", .folder),
            ("040000", .folder),
            ("160000", .submodule), ("0", .file),
        ]
        let parsed = TreeEntryTests.parse(modes.flatMap { TreeEntryTests.raw($0.0, "a") })
        #expect(!parsed.isDamaged)
        #expect(parsed.entries.map(\.kind) == modes.map(\.1))
    }

    @Test(
        arguments: [
            Array("100644 b".utf8), Array("100644 b".utf8) + [0], Array("100644 b".utf8) + [0] + [UInt8](repeating: 1, count: 19),
            Array("100644".utf8),
            Array("10x644 b".utf8) + [0] + [UInt8](repeating: 1, count: 20),
            Array("7777777777 b".utf8) + [0] + [UInt8](repeating: 1, count: 20), [0],
            Array("100644 ".utf8), Array("-1 b".utf8) + [0] + [UInt8](repeating: 1, count: 20), [0xFF, 0x20, 0],
        ] as [[UInt8]])
    func `what follows a damaged entry is left out, and that is said`(tail: [UInt8]) {
        let parsed = TreeEntryTests.parse(TreeEntryTests.raw("100644", "a") + tail)
        #expect(parsed.isDamaged)
        #expect(parsed.entries.map(\.name) == [Array("a".utf8)])
    }

    @Test func `an empty tree is whole`() {
        let parsed = TreeEntryTests.parse([])
        #expect(parsed.entries.isEmpty && !parsed.isDamaged)
    }

    @Test(arguments: ["", ".", "..", ".git", ".GIT", ".Git", ".giT", "a/b", "/"])
    func `hostile names are told`(name: String) {
        #expect(TreeEntryTests.parse(TreeEntryTests.raw("100644", name)).entries.map(\.isHostile) == [true])
    }

    @Test(arguments: ["git", ".gitignore", "...", "\u{0E}git", ".\u{07}it", "a", " ", ".gi", "日本"])
    func `other names aren't hostile`(name: String) {
        #expect(TreeEntryTests.parse(TreeEntryTests.raw("100644", name)).entries.map(\.isHostile) == [false])
    }

    @Test(arguments: [1, 2, 3, 4] as [UInt64])
    func `damaged trees never end the process, from a seed`(seed: UInt64) {
        var generator = Fuzz.generator(seed)
        let whole = TreeEntryTests.raw("100644", "a") + TreeEntryTests.raw("40000", "b") + TreeEntryTests.raw("160000", "c")
        for _ in 0..<3000 {
            let bytes = Fuzz.damage(whole, &generator)
            let parsed = TreeEntryTests.parse(bytes)
            #expect(parsed.entries.count * 21 <= bytes.count)
        }
    }
}
