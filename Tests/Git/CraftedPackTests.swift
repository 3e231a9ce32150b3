import CredenceFixtures
import CredenceGit
import CredenceVocabulary
import Testing

@Suite struct CraftedPackTests {
    private static let base = Array("0123456789".utf8)
    private static let sizes: [UInt8] = [10, 4]

    /// A pack of a base and a delta upon it.
    private static func pack(_ delta: [UInt8]) -> CraftedPack {
        var pack = CraftedPack()
        pack.append(.whole(base))
        pack.append(.delta(back: pack.nextOffset - 12, delta))
        pack.append(.deltaOf(0, delta))
        return pack
    }

    private static func expectEndless(_ numbers: some Sequence<Int>, in packed: borrowing PackedObjects) throws {
        for number in numbers {
            let id = try CraftedPack.id(number)
            let read = #expect(throws: GitError.self) { try packed.read(id) { _, _ in } }
            let header = #expect(throws: GitError.self) { try packed.header(id) }
            for error in [read, header] { #expect(error?.code == .corrupt && error?.reason.contains("circle") ?? false) }
        }
    }

    @Test(
        arguments: [
            (sizes + [0x90, 4], "0123"), (sizes + [0x91, 6, 4], "6789"), (sizes + [4, 97, 98, 99, 100], "abcd"),
            (sizes + [0x91, 9, 1, 2, 97, 98, 0x90, 1], "9ab0"), ([10, 0], ""), ([0x8A, 0, 0x84, 0, 0x90, 4], "0123"),
        ] as [([UInt8], String)])
    func `instructions are followed`(delta: [UInt8], text: String) throws {
        try CraftedPackTests.pack(delta).use { packed in
            for number in [1, 2] {
                let answer = try PackFixture.answer(CraftedPack.id(number), from: packed)
                #expect(answer == .init(header: [.blob: text.utf8.count], object: [.blob: Array(text.utf8)]))
            }
            #expect(packed.answeredByPacks == 2)
        }
    }

    @Test(
        arguments: [
            [], [10], [0x8A], sizes, sizes + [0], sizes + [0, 0x90, 4], sizes + [0x90, 3], sizes + [0x90, 5], sizes + [0x90, 11],
            sizes + [0x91, 7, 4], sizes + [0x98, 1, 4], sizes + [0x9F, 0xFF, 0xFF, 0xFF, 0xFF, 4], sizes + [0x80], sizes + [0x90],
            sizes + [0xFF],
            sizes + [0xFF, 0, 0, 0, 0, 4, 0], sizes + [4, 97, 98, 99], sizes + [5, 97, 98, 99, 100, 101], sizes + [0x90, 4, 1],
            [9, 4, 0x90, 4], [11, 4, 0x90, 4], [0x8A, 0x80], [UInt8](repeating: 0xFF, count: 30),
            [10] + [UInt8](repeating: 0xFF, count: 30),
            [10] + CraftedPack.number(1 << 60) + [0x90, 4], CraftedPack.number(1 << 60) + [4, 0x90, 4],
            [10] + CraftedPack.number(Int.max) + [0x80],
            [10] + CraftedPack.number(1 << 24) + [UInt8](repeating: 0xC0, count: 2000),
        ] as [[UInt8]])
    func `instructions beyond base, promise or their own end give no object`(delta: [UInt8]) throws {
        try CraftedPackTests.pack(delta).use { packed in
            for number in [1, 2] {
                let id = try CraftedPack.id(number)
                let answer = PackFixture.answer(id, from: packed)
                #expect(answer.object == nil && PackFixture.answer(id, from: packed.repository).object == nil)
            }
            #expect(packed.answeredByPacks == 0)
        }
    }

    @Test func `entries that can't be give no object`() throws {
        var pack = CraftedPack()
        for type in [0, 5] as [UInt8] { pack.append(.whole(CraftedPackTests.base), type: type) }
        for size in [0, 9, 11, 1 << 20, 1 << 32, 1 << 59, Int.max] { pack.append(.whole(CraftedPackTests.base), size: size) }
        for back in [0, 1, 5, pack.nextOffset - 11, pack.nextOffset, 1 << 30, 1 << 55] {
            pack.append(.delta(back: back, [10, 4, 0x90, 4]))
        }
        pack.append(.deltaOf(4_000, [10, 4, 0x90, 4]))
        for size in [0, 3, 5, 1 << 59] { pack.append(.deltaOf(2, [10, 4, 0x90, 4]), size: size) }
        // Nothing but the beginning of a size.
        pack.append(.whole([0xFF, 0xFF, 0xFF]), size: Int.max)
        let count = pack.count
        try pack.use { packed in
            for number in 0..<count {
                let id = try CraftedPack.id(number)
                let answer = PackFixture.answer(id, from: packed)
                #expect(answer.object == nil && PackFixture.answer(id, from: packed.repository).object == nil, "object \(number)")
            }
            #expect(packed.answeredByPacks == 0)
        }
    }

    @Test(arguments: [1, 2, 3, 100])
    func `deltas that lead back to themselves are cut`(length: Int) throws {
        var pack = CraftedPack()
        for number in 0..<length { pack.append(.deltaOf((number + 1) % length, [10, 10, 0x90, 10])) }
        // One that leads into the circle.
        pack.append(.deltaOf(0, [10, 10, 0x90, 10]))
        try pack.use { packed in try CraftedPackTests.expectEndless(0...length, in: packed) }
    }

    @Test func `references to what is no end of deltas are named or passed over, not followed`() throws {
        var pack = CraftedPack()
        pack.append(.deltaOf(0, [10, 10, 0x90, 10]))
        try TemporaryFolder.use { folder in
            let fixture = try GitFixture("a", in: folder)
            try pack.write(to: "a", in: folder)
            let id = try CraftedPack.id(0)
            for name in ["refs/heads/main", "refs/tags/v1"] { try folder.write("\(id)\n", to: "a/.git/" + name) }
            let packed = try PackedObjects(path: fixture.path)
            #expect(try packed.readHead() == .commit(id, branch: "main"))
            #expect(try packed.readReferences(prefix: "refs/").references.isEmpty)
        }
    }

    @Test func `a chain that makes too many bytes is given up, and so is all when too much was made`() throws {
        // Each delta doubles what is before it: the last object has a MiB, and making it makes two.
        var pack = CraftedPack()
        pack.append(.whole([65]))
        var last = 12
        for step in 0..<20 {
            let here = pack.nextOffset
            let size = CraftedPack.number(1 << step)
            let copy = [0xF0] + [0, 8, 16].map { UInt8(truncatingIfNeeded: (1 << step) >> $0) }
            pack.append(.delta(back: here - last, size + CraftedPack.number(2 << step) + copy + copy))
            last = here
        }
        let id = try CraftedPack.id(20)
        func code(_ work: ReadingWork, reads: Int) throws -> Limit.Code? {
            var code: Limit.Code?
            try TemporaryFolder.use { folder in
                let fixture = try GitFixture("a", in: folder)
                try pack.write(to: "a", in: folder)
                let packed = try PackedObjects(path: fixture.path, cacheLimit: 0, work: work)
                do throws(GitError) {
                    for _ in 0..<reads { #expect(try packed.read(id) { _, bytes in bytes.count } == 1 << 20) }
                } catch { code = error.code }
            }
            return code
        }
        #expect(try code(ReadingWork(readLimit: 3 << 20), reads: 9) == nil)
        #expect(try code(ReadingWork(readLimit: 2 << 20), reads: 1) == .budget)
        #expect(try code(ReadingWork(limit: 8 << 20), reads: 3) == nil)
        #expect(try code(ReadingWork(limit: 8 << 20), reads: 9) == .budget)
    }

    @Test(arguments: [true, false])
    func `a chain is followed to its bound, in whatever order it is read`(fromBase: Bool) throws {
        var pack = CraftedPack()
        pack.append(.whole(CraftedPackTests.base))
        var last = 12
        for _ in 0..<4_100 {
            let here = pack.nextOffset
            pack.append(.delta(back: here - last, [10, 10, 0x90, 10]))
            last = here
        }
        try pack.use { packed in
            for number in fromBase ? Array(4_000...4_096) : [4_096] {
                #expect(try PackFixture.answer(CraftedPack.id(number), from: packed).bytes == CraftedPackTests.base)
            }
            try CraftedPackTests.expectEndless(4_097...4_100, in: packed)
        }
    }
}
