import CredenceCompression
import Testing

@Suite struct InflaterTests {
    private static let text = Array(String(repeating: "All work and no play. ", count: 500).utf8)

    /// What `stream` gives when `count` bytes are expected, and how many of its own it takes.
    private static func inflate(
        _ stream: [UInt8], expecting count: Int, by inflater: inout Inflater
    ) throws(InflateError) -> (bytes: [UInt8], taken: Int) {
        // What stands behind the target must stay as it is.
        let memory = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: count + 64)
        unsafe memory.initialize(repeating: 0xAA)
        defer { unsafe memory.deallocate() }
        var target = unsafe UnsafeMutableBufferPointer(rebasing: memory[..<count]).mutableSpan
        let taken = try inflater.inflate(stream.span, into: &target)
        let isKept = unsafe memory[count...].allSatisfy { $0 == 0xAA }
        #expect(isKept)
        return unsafe (Array(memory.prefix(count)), taken)
    }

    private static func error(_ stream: [UInt8], expecting count: Int) throws -> InflateError? {
        var inflater = try Inflater()
        do throws(InflateError) {
            _ = try inflate(stream, expecting: count, by: &inflater)
            return nil
        } catch {
            return error
        }
    }

    @Test(arguments: [0, 1, 2, 257, 258, 259, 11_000])
    func `a stream gives back what was deflated`(count: Int) throws {
        var inflater = try Inflater()
        let bytes = Array(InflaterTests.text.prefix(count))
        let stream = try Deflater.deflate(bytes)
        // Twice, since an inflater serves many streams, and with what follows in a file.
        for rest in [[], [1, 2, 3]] as [[UInt8]] {
            let result = try InflaterTests.inflate(stream + rest, expecting: count, by: &inflater)
            #expect(result.bytes == bytes && result.taken == stream.count)
        }
    }

    @Test(arguments: [0, 1, 300, 11_000])
    func `room to spare changes nothing of what is given and refused`(count: Int) throws {
        var inflater = try Inflater()
        let bytes = Array(InflaterTests.text.prefix(count))
        let stream = try Deflater.deflate(bytes)
        for (expected, error) in [(count, nil), (count + 1, .tooLittle), (count - 1, .tooMuch)] as [(Int, InflateError?)] {
            var memory = [UInt8](repeating: 0, count: count + Inflater.haste)
            var target = memory.mutableSpan
            var thrown: InflateError?
            do throws(InflateError) {
                let taken = try inflater.inflate((stream + [7]).span, into: &target, count: expected)
                #expect(taken == stream.count)
            } catch { thrown = error }
            #expect(thrown == error)
            if error == nil { #expect(Array(memory.prefix(count)) == bytes) }
        }
        for length in stream.indices {
            var memory = [UInt8](repeating: 0, count: count + Inflater.haste)
            var target = memory.mutableSpan
            #expect(throws: InflateError.truncated) { try inflater.inflate(stream.span.extracting(..<length), into: &target, count: count) }
        }
    }

    @Test(arguments: [0, 1, 300, 10_999])
    func `a stream that gives more than expected is refused`(expected: Int) throws {
        #expect(try InflaterTests.error(Deflater.deflate(InflaterTests.text), expecting: expected) == .tooMuch)
    }

    @Test(arguments: [0, 1, 10_999])
    func `a stream that gives less than expected is refused`(count: Int) throws {
        let stream = try Deflater.deflate(Array(InflaterTests.text.prefix(count)))
        #expect(try InflaterTests.error(stream, expecting: count + 1) == .tooLittle)
        #expect(try InflaterTests.error(stream + [0, 0, 0], expecting: 1 << 20) == .tooLittle)
    }

    @Test func `a stream cut anywhere is refused`() throws {
        let stream = try Deflater.deflate(InflaterTests.text)
        for length in stream.indices {
            #expect(try InflaterTests.error(Array(stream.prefix(length)), expecting: InflaterTests.text.count) == .truncated)
        }
    }

    @Test(arguments: 1...4)
    func `a wrong checksum is refused`(fromEnd: Int) throws {
        var stream = try Deflater.deflate(InflaterTests.text)
        stream[stream.count - fromEnd] ^= 1
        #expect(try InflaterTests.error(stream, expecting: InflaterTests.text.count) == .damaged)
    }

    @Test func `no changed byte gives other bytes`() throws {
        let stream = try Deflater.deflate(InflaterTests.text)
        var inflater = try Inflater()
        for index in stream.indices {
            var changed = stream
            changed[index] ^= 0x10
            let result = try? InflaterTests.inflate(changed, expecting: InflaterTests.text.count, by: &inflater)
            #expect(result == nil || result?.bytes == InflaterTests.text, "byte \(index)")
        }
    }

    @Test(
        arguments: [[], [0x78], [0, 0, 0, 0], [0x78, 0x9C, 0xFF, 0xFF, 0xFF], Array("no stream".utf8), [0x78, 0xBB, 1, 2, 3, 4, 5]]
            as [[UInt8]])
    func `what is no stream is refused`(bytes: [UInt8]) throws {
        let error = try #require(try InflaterTests.error(bytes, expecting: 10))
        #expect(error == .damaged || error == .truncated)
    }

    @Test func `an inflater goes on after what it refused`() throws {
        var inflater = try Inflater()
        let stream = try Deflater.deflate(InflaterTests.text)
        for count in [5, InflaterTests.text.count + 5] {
            #expect(throws: InflateError.self) { try InflaterTests.inflate(stream, expecting: count, by: &inflater) }
            #expect(try InflaterTests.inflate(stream, expecting: InflaterTests.text.count, by: &inflater).bytes == InflaterTests.text)
        }
    }

    /// The first `count` bytes that `stream` gives, fewer when it ends.
    private static func start(of stream: [UInt8], _ count: Int) throws -> [UInt8] {
        var inflater = try Inflater()
        let memory = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: count)
        defer { unsafe memory.deallocate() }
        var target = unsafe memory.mutableSpan
        let given = try inflater.inflateStart(of: stream.span, into: &target)
        return unsafe Array(memory.prefix(given))
    }

    @Test(arguments: [0, 1, 20, 11_000, 11_001])
    func `a beginning is inflated alone`(count: Int) throws {
        let start = try InflaterTests.start(of: Deflater.deflate(InflaterTests.text), count)
        #expect(start == Array(InflaterTests.text.prefix(count)))
    }

    @Test func `a beginning that isn't there is refused, damage behind it isn't seen`() throws {
        let stream = try Deflater.deflate(InflaterTests.text)
        #expect(throws: InflateError.truncated) { try InflaterTests.start(of: Array(stream.prefix(8)), 20) }
        #expect(try InflaterTests.start(of: stream.dropLast(4) + [0, 0, 0, 0], 20) == Array(InflaterTests.text.prefix(20)))
    }
}
