import CredenceFixtures
import CredenceGit
import CredenceVocabulary
import Testing

@Suite struct DamagedPackTests {
    /// Bits turned, ranges zeroed, bytes taken out before the checksum, or an end cut off.
    private static func damage(_ bytes: [UInt8], bits: Int, _ generator: inout SeededGenerator) -> [UInt8] {
        var result = bytes
        // Checksums at the end are let be: with others the file isn't even looked into.
        let reach = bytes.count - 40
        switch generator.below(8) {
        case 0..<5:
            for _ in 0..<(1 + generator.below(bits)) { result[generator.below(reach)] ^= 1 << UInt8(generator.below(8)) }
        case 5:
            let start = generator.below(reach)
            for index in start..<min(reach, start + 1 + generator.below(500)) { result[index] = 0 }
        case 6:
            let start = 20 + generator.below(reach - 20)
            result.removeSubrange(start..<min(reach, start + 8 * (1 + generator.below(100))))
        default: result.removeLast(1 + generator.below(bytes.count))
        }
        return result
    }

    @Test(arguments: [1, 2, 3, 4, 5, 6] as [UInt64], [".pack", ".idx"])
    func `a damaged file gives what there was, or an error, from a seed`(seed: UInt64, ending: String) throws {
        var generator = Fuzz.generator(seed)
        try TemporaryFolder.use { folder in
            let fixture = try PackFixture.make("a", in: folder, seed: seed)
            try fixture.git(["-c", "repack.useDeltaBaseOffset=\(seed.isMultiple(of: 2))", "repack", "-adfq", "--depth=100"])
            try fixture.git(["prune-packed"])
            let before = try PackedObjects(path: fixture.path)
            let known = try Dictionary(uniqueKeysWithValues: PackFixture.ids(fixture).map { ($0, PackFixture.answer($0, from: before)) })
            let file = try #require(try PackFixture.files("a", ending, in: folder).first)
            let whole = try folder.read(file)
            var answered = 0
            for _ in 0..<6 {
                let damaged = DamagedPackTests.damage(whole, bits: ending == ".pack" ? 40 : 3, &generator)
                // libgit2 reads wherever an index points, also beyond the pack, and that ends the process: it can judge packs of the same length.
                let hasJudge = ending == ".pack" && damaged.count == whole.count
                try PackFixture.replace(file, with: damaged, in: folder)
                let packed = try PackedObjects(path: fixture.path)
                for id in known.keys {
                    let found = PackFixture.answer(id, from: packed)
                    if hasJudge {
                        let expected = PackFixture.answer(id, from: packed.repository)
                        // Of what libgit2 refuses, a reader that looks at less may still give something.
                        let isSame = expected.object == nil || found == expected
                        #expect(isSame, "object \(id)")
                    } else if ending == ".idx" {
                        let isKnown = found.object == nil || known.values.contains { $0.object == found.object }
                        #expect(isKnown, "object \(id)")
                    }
                }
                answered += packed.answeredByPacks
            }
            #expect(answered > 0)
        }
    }

    @Test(arguments: [0, 11, 1 << 20, 0x7FFF_FFFF, 0x8000_0000, 0x8000_0005, 0xFFFF_FFFF] as [UInt32])
    func `what an index points to beyond its pack is damaged`(offset: UInt32) throws {
        try TemporaryFolder.use { folder in
            let fixture = try PackFixture.make("a", in: folder)
            try fixture.git(["repack", "-adfq"])
            try fixture.git(["prune-packed"])
            let ids = try PackFixture.ids(fixture)
            let file = try #require(try PackFixture.files("a", ".idx", in: folder).first)
            var bytes = try folder.read(file)
            // The offsets stand before the two checksums, the last object's at their end.
            for byte in 0..<4 { bytes[bytes.count - 44 + byte] = UInt8(truncatingIfNeeded: offset >> UInt32(24 - 8 * byte)) }
            try PackFixture.replace(file, with: bytes, in: folder)
            let packed = try PackedObjects(path: fixture.path)
            let last = try #require(ids.max())
            let error = #expect(throws: GitError.self) { try packed.read(last) { _, _ in } }
            #expect(error?.code == (offset == 0x8000_0000 || offset == 0x8000_0005 || offset == .max ? .missingObjects : .corrupt))
            #expect(throws: GitError.self) { try packed.header(last) }
            #expect(ids.allSatisfy { $0 == last || PackFixture.answer($0, from: packed).isWhole })
        }
    }

    @Test func `files that are no packs are passed over`() throws {
        try TemporaryFolder.use { folder in
            let fixture = try PackFixture.make("a", in: folder)
            let packs = "a/.git/objects/pack/"
            try folder.makeFolder(packs + "pack-folder.idx")
            try folder.write("", to: packs + "pack-empty.idx")
            try folder.write("text", to: packs + "pack-text.idx")
            try folder.link(packs + "pack-gone.idx", to: "nowhere")
            try Program.run(["mkfifo", packs + "pack-fifo.idx"], in: folder.path)
            #expect(try PackFixture.compare(fixture).answered == 0)
        }
    }
}
