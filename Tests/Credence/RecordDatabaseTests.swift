import Credence
import CredenceFixtures
import CredenceProjects
import CredenceVocabulary
import Dispatch
import Testing

@Suite struct RecordDatabaseTests {
    @Test func `what is written is read back, by the same store and the next`() throws {
        try Shelf.use { shelf in
            let store = shelf.store()
            #expect(store.read(Shelf.name) == nil)
            let first = try #require(
                store.write([.append(.commits, [1, 2]), .replace(.summary, []), .append(.files, [9])], of: Shelf.name, expecting: nil))
            let second = try #require(
                store.write([.append(.commits, [3]), .replace(.files, [8]), .append(.files, [7])], of: Shelf.name, expecting: first))
            #expect(first != second)
            let expected = StoredRecord(
                generation: second, sections: [.commits: [[1, 2], [3]], .summary: [[]], .files: [[8], [7]]],
                counts: [.commits: 2, .summary: 1, .files: 2])
            #expect(store.read(Shelf.name) == expected)
            store.finish()
            #expect(shelf.store().read(Shelf.name) == expected)
            #expect(store.read(Shelf.name) == expected, "a finished store opens again")
            #expect(store.problem == nil)
        }
    }

    @Test func `only the sections that are asked for are read`() throws {
        try Shelf.use { shelf in
            try shelf.fill()
            let record = try #require(shelf.store().read(Shelf.name + "1", sections: [.summary]))
            #expect(record.sections == [.summary: [Shelf.bytes(1, 6)]])
            #expect(record.counts.count == RecordSection.allCases.count && record[.commits] == [])
        }
    }

    @Test func `a long section and a large chunk keep their order and bytes`() throws {
        try Shelf.use { shelf in
            let store = shelf.store()
            var generation: Int?
            for number in 0..<300 {
                generation = store.write([.append(.spans, [UInt8(number % 256)])], of: Shelf.name, expecting: generation)
            }
            let large = Shelf.bytes(1, 1, size: 5_000_000)
            generation = store.write([.append(.spans, large)], of: Shelf.name, expecting: generation)
            #expect(store.read(Shelf.name)?[.spans] == (0..<300).map { [UInt8($0 % 256)] } + [large])
        }
    }

    @Test func `a write that is meant for another generation is dropped`() throws {
        try Shelf.use { shelf in
            let (one, other) = (shelf.store(), shelf.store())
            let first = try #require(one.write([.append(.commits, [1])], of: Shelf.name, expecting: nil))
            #expect(other.write([.append(.commits, [2])], of: Shelf.name, expecting: nil) == nil)
            let second = try #require(other.write([.append(.commits, [3])], of: Shelf.name, expecting: first))
            #expect(one.write([.append(.commits, [4])], of: Shelf.name, expecting: first) == nil)
            #expect(one.write([.append(.commits, [4])], of: Shelf.name, expecting: second &+ 1) == nil)
            #expect(one.write([.append(.commits, [4])], of: "/other/.git", expecting: second) == nil)
            #expect(one.read(Shelf.name)?[.commits] == [[1], [3]])
            #expect(one.read("/other/.git") == nil && one.problem == nil && other.problem == nil)
        }
    }

    @Test func `eight writers lose nothing that they were told is written`() throws {
        try Shelf.use { shelf in
            let stores = [shelf.store(), shelf.store()]
            DispatchQueue.concurrentPerform(iterations: 8) { writer in
                let store = stores[writer % 2]
                var done = 0
                while done < 20 {
                    let record = store.read(Shelf.name)
                    let change = SectionChange.append(.commits, [UInt8(writer), UInt8(done)])
                    if store.write([change], of: Shelf.name, expecting: record?.generation) != nil { done += 1 }
                    if store.problem != nil { return }
                }
            }
            #expect(stores.map(\.problem) == [nil, nil])
            let chunks = shelf.store().read(Shelf.name)?[.commits] ?? []
            #expect(chunks.count == 160)
            for writer in 0..<8 {
                #expect(chunks.filter { $0.first == UInt8(writer) } == (0..<20).map { [UInt8(writer), $0] })
            }
        }
    }

    @Test func `a record of another version isn't seen, and goes when a newer one is written`() throws {
        try Shelf.use { shelf in
            let (old, new) = (shelf.store(version: 1), shelf.store(version: 2))
            old.write([.append(.commits, [1])], of: Shelf.name, expecting: nil)
            old.write([.append(.commits, [1])], of: "/other/.git", expecting: nil)
            #expect(new.read(Shelf.name) == nil)
            #expect(new.write([.append(.commits, [2])], of: Shelf.name, expecting: nil) != nil)
            #expect(new.read(Shelf.name)?[.commits] == [[2]])
            #expect(old.read(Shelf.name) == nil && old.read("/other/.git") != nil)
        }
    }

    @Test func `past the bound those used longest ago go first`() throws {
        try Shelf.use { shelf in
            let limit = 1_000_000
            for number in 0..<4 {
                let store = shelf.store(today: Day(number: 100 + number), limit: limit)
                #expect(store.write([.replace(.files, Shelf.bytes(number, 1, size: 200_000))], of: "\(number)", expecting: nil) != nil)
                store.finish()
            }
            let reader = shelf.store(today: Day(number: 200), limit: limit)
            #expect(reader.read("0") != nil)
            reader.finish()
            let writer = shelf.store(today: Day(number: 201), limit: limit)
            #expect(writer.write([.replace(.files, Shelf.bytes(9, 1, size: 400_000))], of: "9", expecting: nil) != nil)
            #expect(["0", "1", "2", "3", "9"].map { writer.read($0) != nil } == [true, false, false, true, true])
            #expect(writer.write([.replace(.files, Shelf.bytes(8, 1, size: 2_000_000))], of: "8", expecting: nil) == nil)
            #expect(writer.problem == nil)
            writer.finish()
            let size = try shelf.folder.read(Shelf.file).count
            #expect(size <= limit * 17 / 16 + 20 * 8192)
        }
    }

    @Test func `without a home nothing is kept, and nothing is said`() {
        let store = RecordDatabase(in: nil, version: 1, today: Shelf.day)
        #expect(store.write([.append(.commits, [1])], of: Shelf.name, expecting: nil) == nil)
        #expect(store.read(Shelf.name) == nil && store.problem == nil)
    }

    @Test func `nothing is made before it is needed`() throws {
        try Shelf.use { shelf in
            let store = shelf.store()
            store.finish()
            let names = try shelf.folder.names()
            #expect(names == [] && store.problem == nil)
        }
    }
}
