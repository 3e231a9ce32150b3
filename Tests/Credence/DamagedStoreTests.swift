import Credence
import CredenceFixtures
import CredenceProjects
import CredenceVocabulary
import Testing

/// Whatever happened to the file, a record is as it was written or isn't there, and the next scan keeps records again.
@Suite struct DamagedStoreTests {
    /// Puts `bytes` in the file's place, reads, writes and reads again.
    private func check(_ bytes: [UInt8], _ shelf: Shelf, _ what: Comment) throws {
        for name in try shelf.folder.names(in: "cache/credence") { try shelf.folder.remove("cache/credence/" + name) }
        try shelf.folder.write(bytes, to: Shelf.file)
        try shelf.folder.setMode(0o600, of: Shelf.file)
        let store = shelf.store()
        #expect(shelf.intact(store) != nil, what)
        for number in 0..<3 {
            let record = store.read(Shelf.name + "\(number)")
            store.write(Shelf.changes(number), of: Shelf.name + "\(number)", expecting: record?.generation)
        }
        // Damage that shows only while records are written costs those before it.
        #expect(shelf.intact(store) != nil, what)
        #expect(store.problem == nil, what)
        store.finish()
        let next = shelf.store()
        for number in 0..<3 {
            let record = next.read(Shelf.name + "\(number)")
            next.write(Shelf.changes(number), of: Shelf.name + "\(number)", expecting: record?.generation)
        }
        #expect(shelf.intact(next) == 3 && next.problem == nil, what)
        next.finish()
    }

    @Test func `a file that is no database is begun anew`() throws {
        try Shelf.use { shelf in
            try shelf.fill()
            var generator = SeededGenerator(seed: 1)
            for length in [0, 1, 15, 16, 99, 100, 512, 8192, 100_000] {
                try check((0..<length).map { _ in UInt8(generator.below(256)) }, shelf, "garbage of \(length)")
                try check(
                    Array("SQLite format 3\0".utf8.prefix(length)) + [UInt8](repeating: 0, count: max(0, length - 16)), shelf, "\(length)")
            }
        }
    }

    @Test func `a file that was cut short is read as far as it is whole, or begun anew`() throws {
        try Shelf.use { shelf in
            try shelf.fill()
            let whole = try shelf.folder.read(Shelf.file)
            var generator = SeededGenerator(seed: 2)
            let lengths = stride(from: 0, to: whole.count, by: 8192).map { $0 } + (0..<40).map { _ in generator.below(whole.count) }
            for length in lengths { try check(Array(whole[..<length]), shelf, "cut to \(length) of \(whole.count)") }
        }
    }

    @Test(arguments: 0..<4) func `a flipped bit never changes a record`(seed: Int) throws {
        try Shelf.use { shelf in
            try shelf.fill()
            let whole = try shelf.folder.read(Shelf.file)
            var generator = SeededGenerator(seed: seed)
            for round in 0..<60 {
                var damaged = whole
                // Where the header and the heads of pages lie, each bit counts.
                let place =
                    switch round % 3 {
                    case 0: generator.below(300)
                    case 1: generator.below(whole.count / 8192) * 8192 + generator.below(64)
                    default: generator.below(whole.count)
                    }
                damaged[place] ^= 1 << UInt8(generator.below(8))
                try check(damaged, shelf, "seed \(seed), round \(round), byte \(place)")
            }
        }
    }

    @Test(arguments: 0..<4) func `pages that were exchanged or overwritten never change a record`(seed: Int) throws {
        try Shelf.use { shelf in
            try shelf.fill()
            let whole = try shelf.folder.read(Shelf.file)
            var generator = SeededGenerator(seed: seed)
            for round in 0..<20 {
                var damaged = whole
                let (from, to) = (generator.below(whole.count / 8192) * 8192, generator.below(whole.count / 8192) * 8192)
                damaged.replaceSubrange(to..<(to + 8192), with: whole[from..<(from + 8192)])
                if generator.oneIn(2) { damaged.replaceSubrange(from..<(from + 8192), with: whole[to..<(to + 8192)]) }
                try check(damaged, shelf, "seed \(seed), round \(round), \(from) to \(to)")
            }
        }
    }

    @Test(arguments: [60, 68]) func `a file of another version or program is begun anew`(offset: Int) throws {
        try Shelf.use { shelf in
            try shelf.fill()
            // The header's big-endian words: 60 is the version of the tables, 68 whose file it is.
            var other = try shelf.folder.read(Shelf.file)
            other[offset + 3] &+= 1
            try shelf.folder.write(other, to: Shelf.file)
            let store = shelf.store()
            #expect(shelf.intact(store) == 0 && store.problem == nil)
            #expect(store.write([.append(.commits, [1])], of: Shelf.name, expecting: nil) != nil)
            store.finish()
            #expect(shelf.store().read(Shelf.name) != nil)
        }
    }

    @Test func `a file that is deleted while it is open costs only what it held`() throws {
        try Shelf.use { shelf in
            try shelf.fill()
            let store = shelf.store()
            #expect(shelf.intact(store) == 3)
            try shelf.folder.remove("cache")
            let record = store.read(Shelf.name + "1")
            #expect(store.write(Shelf.changes(1), of: Shelf.name + "1", expecting: record?.generation) == nil)
            store.finish()
            let next = shelf.store()
            #expect(shelf.intact(next) == 0)
            #expect(next.write(Shelf.changes(1), of: Shelf.name + "1", expecting: nil) != nil)
            #expect(shelf.intact(next) == 1 && store.problem == nil && next.problem == nil)
        }
    }
}
