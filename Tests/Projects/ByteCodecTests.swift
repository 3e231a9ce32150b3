import CredenceFixtures
import CredenceProjects
import CredenceVocabulary
import Testing

@Suite struct ByteCodecTests {
    /// One value of each kind a writer knows.
    enum Value: Hashable {
        case byte(UInt8), flag(Bool), number(UInt64), unsigned(Int), signed(Int), text(String), id(ObjectID), day(Day), raw([UInt8])
        case optional(Int?), list([String])

        init(_ generator: inout SeededGenerator) {
            let number = Int(truncatingIfNeeded: generator.next() >> UInt64(generator.below(64)))
            let text = String((0..<generator.below(20)).map { _ in generator.pick(Array("aé€😀\0\u{301}z")) })
            let bytes = (0..<ObjectID.length).map { _ in UInt8(generator.below(256)) }
            guard let id = ObjectID(bytes.span) else { preconditionFailure("twenty bytes are an id") }
            self =
                switch generator.below(11) {
                case 0: .byte(UInt8(truncatingIfNeeded: number))
                case 1: .flag(number.isMultiple(of: 2))
                case 2: .number(UInt64(bitPattern: Int64(number)))
                case 3: .unsigned(number)
                case 4: .signed(generator.oneIn(2) ? number : ~number)
                case 5: .text(text)
                case 6: .id(id)
                case 7: .day(Day(number: number % 4_000_000 - 1_000_000))
                case 8: .raw(Array(text.utf8))
                case 9: .optional(generator.oneIn(2) ? nil : number)
                default: .list([text, "", text])
                }
        }

        func write(to writer: inout ByteWriter) {
            switch self {
            case .byte(let byte): writer.append(byte: byte)
            case .flag(let flag): writer.append(flag)
            case .number(let number): writer.append(number)
            case .unsigned(let number): writer.append(unsigned: number)
            case .signed(let number): writer.append(signed: number)
            case .text(let text): writer.append(text)
            case .id(let id): writer.append(id)
            case .day(let day): writer.append(day)
            case .raw(let bytes): writer.append(raw: bytes)
            case .optional(let number): writer.append(number) { $0.append(signed: $1) }
            case .list(let texts): writer.append(texts) { $0.append($1) }
            }
        }

        /// A value of the same kind, as `reader` has it.
        func read(from reader: inout ByteReader) throws -> Value {
            switch self {
            case .byte: return .byte(try reader.byte())
            case .flag: return .flag(try reader.flag())
            case .number: return .number(try reader.number())
            case .unsigned: return .unsigned(try reader.unsigned())
            case .signed: return .signed(try reader.signed())
            case .text: return .text(try reader.text())
            case .id: return .id(try reader.id())
            case .day: return .day(try reader.day())
            case .raw(let bytes): return .raw(Array(try reader.raw(bytes.count)))
            case .optional: return .optional(try reader.optional { reader throws(Malformed) in try reader.signed() })
            case .list: return .list(try reader.list { reader throws(Malformed) in try reader.text() })
            }
        }
    }

    private func values(_ generator: inout SeededGenerator) -> [Value] { (0..<generator.below(40)).map { _ in Value(&generator) } }

    private func bytes(of values: [Value]) -> [UInt8] {
        var writer = ByteWriter()
        for value in values { value.write(to: &writer) }
        return writer.bytes
    }

    private func read(_ values: [Value], from bytes: [UInt8]) throws -> [Value] {
        var reader = ByteReader(bytes)
        var result: [Value] = []
        for value in values { result.append(try value.read(from: &reader)) }
        try reader.finish()
        return result
    }

    @Test(arguments: 0..<200) func `what is written is read back`(seed: Int) throws {
        var generator = SeededGenerator(seed: seed)
        let values = values(&generator)
        #expect(try read(values, from: bytes(of: values)) == values)
    }

    @Test(arguments: 0..<60) func `bytes that are cut short are malformed`(seed: Int) throws {
        var generator = SeededGenerator(seed: seed)
        let values = values(&generator)
        let whole = bytes(of: values)
        for length in 0..<whole.count {
            #expect(throws: Malformed.self) { try read(values, from: Array(whole[..<length])) }
        }
        #expect(throws: Malformed.self) { try read(values, from: whole + [0]) }
    }

    @Test(arguments: 0..<60) func `a flipped bit gives an error or other values`(seed: Int) throws {
        var generator = SeededGenerator(seed: seed)
        let values = values(&generator)
        var damaged = bytes(of: values)
        for bit in 0..<(damaged.count * 8) {
            damaged[bit / 8] ^= 1 << UInt8(bit % 8)
            // Each value has one spelling: what can be read is what these bytes say, and nothing else.
            if let read = try? read(values, from: damaged) { #expect(bytes(of: read) == damaged, "bit \(bit)") }
            damaged[bit / 8] ^= 1 << UInt8(bit % 8)
        }
    }

    @Test(
        arguments: [
            [0x80], [0x80, 0x00], [0xFF, 0x80, 0x00], [0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x02],
            [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01],
        ] as [[UInt8]])
    func `a number in more bytes than it needs or can have is malformed`(bytes: [UInt8]) {
        var reader = ByteReader(bytes)
        #expect(throws: Malformed.self) { try reader.number() }
    }

    @Test(arguments: [0, 1, 127, 128, 16_383, 16_384, UInt64.max >> 1, UInt64.max] as [UInt64])
    func `numbers at the bounds of a length are read back`(number: UInt64) throws {
        var writer = ByteWriter()
        writer.append(number)
        var reader = ByteReader(writer.bytes)
        #expect(try reader.number() == number)
    }

    @Test(arguments: [Int.min, -129, -128, -1, 0, 1, 63, 64, Int.max]) func `signed numbers are read back`(number: Int) throws {
        var writer = ByteWriter()
        writer.append(signed: number)
        writer.append(unsigned: number)
        var reader = ByteReader(writer.bytes)
        #expect(try reader.signed() == number)
        #expect(try reader.unsigned() == number)
    }

    @Test(arguments: [5, 1 << 20, UInt64(Int.max), UInt64.max]) func `an absurd length is malformed and takes no memory`(length: UInt64) {
        var writer = ByteWriter()
        writer.append(length)
        writer.append(raw: [1, 2, 3, 4])
        var (text, count, list) = (ByteReader(writer.bytes), ByteReader(writer.bytes), ByteReader(writer.bytes))
        #expect(throws: Malformed.self) { try text.text() }
        #expect(throws: Malformed.self) { try count.count() }
        #expect(throws: Malformed.self) { try list.list { reader throws(Malformed) in try reader.byte() } }
        for length in [-1, Int.min, Int.max, 100] {
            var reader = ByteReader(writer.bytes)
            #expect(throws: Malformed.self) { try reader.raw(length) }
        }
    }

    @Test func `texts that aren't UTF-8 and days that are none are malformed`() {
        var text = ByteReader([2, 0xC3, 0x28])
        #expect(throws: Malformed.self) { try text.text() }
        var writer = ByteWriter()
        writer.append(signed: 3_000_000)
        var day = ByteReader(writer.bytes)
        #expect(throws: Malformed.self) { try day.day() }
    }

    @Test func `a table keeps each text once`() throws {
        var table = TextTable()
        #expect(["a", "b", "a", ""].map { table.number(of: $0) } == [0, 1, 0, 2])
        var writer = ByteWriter()
        writer.append(table)
        writer.append(unsigned: 1)
        writer.append(unsigned: 3)
        var reader = ByteReader(writer.bytes)
        let texts = try reader.texts()
        #expect(texts == ["a", "b", ""])
        #expect(try reader.text(of: texts) == "b")
        #expect(throws: Malformed.self) { try reader.text(of: texts) }
    }

    @Test func `a table keeps apart what looks the same and is other bytes`() {
        var table = TextTable()
        for text in ["é", "e\u{301}", "é"] { _ = table.number(of: text) }
        #expect(table.texts.map { Array($0.utf8) } == [Array("é".utf8), Array("e\u{301}".utf8)])
    }

    @Test(arguments: [(0, true), (1 << 48 - 1, true), (1 << 48, false), (Int.max, false), (-1, false)])
    func `a size that sums over a repository can't bear is malformed`(size: Int, isRead: Bool) {
        var writer = ByteWriter()
        writer.append(unsigned: size)
        var reader = ByteReader(writer.bytes)
        #expect((try? reader.amount()) == (isRead ? size : nil))
    }

    @Test func `sums tell each flipped bit, lost byte and added zero`() {
        var generator = SeededGenerator(seed: 7)
        for length in [0, 1, 7, 8, 9, 16, 100] {
            var bytes = (0..<length).map { _ in UInt8(generator.below(256)) }
            let sum = Checksum.of(bytes)
            #expect(Checksum.of(bytes + [0]) != sum && Checksum.of(bytes, seed: 1) != sum)
            if length > 0 { #expect(Checksum.of(Array(bytes.dropLast())) != sum) }
            for bit in 0..<(length * 8) {
                bytes[bit / 8] ^= 1 << UInt8(bit % 8)
                #expect(Checksum.of(bytes) != sum)
                bytes[bit / 8] ^= 1 << UInt8(bit % 8)
            }
        }
    }
}
