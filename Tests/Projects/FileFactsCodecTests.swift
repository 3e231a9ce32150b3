import CredenceFixtures
import CredenceKnowledge
import CredenceProjects
import CredenceSource
import Testing

@Suite struct FileFactsCodecTests {
    private func bytes(of files: [FileFacts]) -> [UInt8] {
        var writer = ByteWriter()
        writer.append(files)
        return writer.bytes
    }

    private func files(in bytes: [UInt8]) throws -> [FileFacts] {
        var reader = ByteReader(bytes)
        let files = try reader.files()
        try reader.finish()
        return files
    }

    @Test(arguments: FactsGenerator.Filling.allCases, 0..<60)
    func `facts are read back as they were written`(filling: FactsGenerator.Filling, seed: Int) throws {
        var generator = FactsGenerator(seed: seed, filling: filling)
        let facts = generator.files()
        let written = bytes(of: facts)
        let read = try files(in: written)
        #expect(read == facts)
        // Texts are equal when they look the same; their bytes must be the same too.
        #expect(bytes(of: read) == written)
    }

    @Test(arguments: 0..<20) func `one file is read back without the list`(seed: Int) throws {
        var generator = FactsGenerator(seed: seed)
        let facts = generator.facts(path: "src/a.py")
        for previous in ["", "src/a.py", "src/a.pyi", "tests"] {
            var table = TextTable()
            var writer = ByteWriter()
            writer.append(facts, after: previous, texts: &table)
            var reader = ByteReader(writer.bytes)
            #expect(try reader.fileFacts(after: previous, texts: table.texts) == facts)
            try reader.finish()
        }
    }

    @Test func `lists share a table that is written before them`() throws {
        var generator = FactsGenerator(seed: 5, filling: .everything)
        let lists = [generator.files(), [], generator.files()]
        var table = TextTable()
        var writer = ByteWriter()
        for list in lists { writer.append(list, texts: &table) }
        var reader = ByteReader(writer.bytes)
        for list in lists { #expect(try reader.files(texts: table.texts) == list) }
        try reader.finish()
    }

    @Test(arguments: 0..<12) func `facts that are cut short are malformed`(seed: Int) {
        var generator = FactsGenerator(seed: seed)
        let whole = bytes(of: generator.files())
        for length in 0..<whole.count {
            #expect(throws: Malformed.self) { try files(in: Array(whole[..<length])) }
        }
        #expect(throws: Malformed.self) { try files(in: whole + [0]) }
    }

    @Test(arguments: 0..<12) func `a flipped bit gives an error or other facts`(seed: Int) {
        var generator = FactsGenerator(seed: seed)
        let whole = bytes(of: generator.files(below: 4))
        var damaged = whole
        for bit in 0..<(whole.count * 8) {
            damaged[bit / 8] ^= 1 << UInt8(bit % 8)
            if let read = try? files(in: damaged) { #expect(bytes(of: read) != whole, "bit \(bit)") }
            damaged[bit / 8] ^= 1 << UInt8(bit % 8)
        }
    }

    @Test(arguments: 0..<200) func `bytes at random give an error or facts whose sums are numbers`(seed: Int) {
        var generator = FactsGenerator(seed: seed).generator
        var bytes: [UInt8] = [2, 1, 97, 0]
        for _ in 0..<generator.below(400) { bytes.append(UInt8(generator.oneIn(3) ? generator.below(256) : generator.below(3))) }
        var reader = ByteReader(bytes)
        guard let files = try? reader.files() else { return }
        #expect(files.reduce(LineTally()) { $0 + $1.lines }.total >= 0)
    }

    @Test func `a path that shares more than there is, isn't UTF-8 or has no texts is malformed`() {
        var writer = ByteWriter()
        var table = TextTable()
        writer.append(FileFacts(path: "src/é", role: .source, byteCount: 1), after: "src/è", texts: &table)
        for previous in ["", "src", "src/aa"] {
            var reader = ByteReader(writer.bytes)
            #expect(throws: Malformed.self) { try reader.fileFacts(after: previous, texts: []) }
        }
        var facts = FileFacts(path: "a", role: .source, byteCount: 1)
        facts.language = "Python"
        writer = ByteWriter()
        writer.append(facts, texts: &table)
        var reader = ByteReader(writer.bytes)
        #expect(throws: Malformed.self) { try reader.fileFacts(texts: []) }
    }

    @Test func `a size that sums can't bear is malformed`() throws {
        for (size, isRead) in [(0, true), ((1 << 48) - 1, true), (1 << 48, false), (Int.max, false), (-1, false)] {
            let facts = FileFacts(path: "a", role: .source, byteCount: size)
            #expect((try? files(in: bytes(of: [facts]))) == (isRead ? [facts] : nil))
        }
    }

    @Test func `lines that end before they begin are malformed`() throws {
        var facts = FileFacts(path: "a", role: .documentation, byteCount: 1)
        facts.readme = ReadmeFacts()
        facts.readme?.firstParagraphLines = 120...121
        var written = bytes(of: [facts])
        let place = try #require(written.firstIndex(of: 120))
        written[place] = 122
        #expect(throws: Malformed.self) { try files(in: written) }
    }

    @Test func `a text is written once and a path's beginning not again`() {
        let folder = String(repeating: "folder/", count: 20)
        let files = (100..<200).map { number in
            var facts = FileFacts(path: "\(folder)\(number).py", role: .source, byteCount: 100)
            facts.language = "Python"
            facts.imports = (1...8).map { ImportUse(ecosystem: .pypi, module: "a.module.with.a.name", names: ["name"], line: $0) }
            return facts
        }
        #expect(bytes(of: files).count < 100 * 80 + 200)
    }
}
