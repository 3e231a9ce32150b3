package import CredenceVocabulary

/// What a `ByteWriter` wrote, value by value.
///
/// Whatever the bytes are, reading ends: with a value that a writer could have written, or with `Malformed`.
package struct ByteReader: Sendable {
    private let bytes: [UInt8]
    /// Where the next value begins.
    package private(set) var position = 0

    /// A reader of `bytes`, from their beginning.
    package init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// How many bytes were not read yet.
    package var remaining: Int { bytes.count - position }

    /// Refuses bytes of which some are left; for the end.
    package func finish() throws(Malformed) {
        guard remaining == 0 else { throw Malformed() }
    }

    /// One byte.
    package mutating func byte() throws(Malformed) -> UInt8 {
        guard position < bytes.count else { throw Malformed() }
        let byte = bytes[position]
        position += 1
        return byte
    }

    /// A byte that is 0 or 1.
    package mutating func flag() throws(Malformed) -> Bool {
        let byte = try byte()
        guard byte < 2 else { throw Malformed() }
        return byte == 1
    }

    /// An unsigned number, which must be written in as few bytes as it can be.
    package mutating func number() throws(Malformed) -> UInt64 {
        var byte = try byte()
        // Most numbers are this short.
        if byte < 128 { return UInt64(byte) }
        var number = UInt64(byte & 127)
        var shift: UInt64 = 7
        while true {
            byte = try self.byte()
            // The tenth byte holds the last bit of 64.
            guard shift < 63 || byte < 2 else { throw Malformed() }
            number |= UInt64(byte & 127) << shift
            if byte < 128 { break }
            shift += 7
        }
        guard byte != 0 else { throw Malformed() }
        return number
    }

    /// A number that `append(unsigned:)` wrote.
    package mutating func unsigned() throws(Malformed) -> Int { Int(truncatingIfNeeded: try number()) }

    /// A number that `append(signed:)` wrote.
    package mutating func signed() throws(Malformed) -> Int {
        let number = try number()
        return Int(truncatingIfNeeded: Int64(bitPattern: number >> 1) ^ -Int64(bitPattern: number & 1))
    }

    /// A size, a count or a line that `append(unsigned:)` wrote: below 2⁴⁸, so that sums over a repository stay within an `Int`.
    package mutating func amount() throws(Malformed) -> Int {
        let number = try number()
        guard number < 1 << 48 else { throw Malformed() }
        return Int(number)
    }

    /// How many values follow, each of which takes at least `size` bytes, so that no length can ask for more memory than its bytes bear out.
    package mutating func count(each size: Int = 1) throws(Malformed) -> Int {
        let number = try number()
        guard number <= UInt64(remaining / max(1, size)) else { throw Malformed() }
        return Int(number)
    }

    /// A text, which must be UTF-8.
    package mutating func text() throws(Malformed) -> String {
        let length = try count()
        let end = position + length
        guard let text = String(validating: bytes[position..<end], as: UTF8.self) else { throw Malformed() }
        position = end
        return text
    }

    /// `length` bytes.
    package mutating func raw(_ length: Int) throws(Malformed) -> ArraySlice<UInt8> {
        guard length >= 0, length <= remaining else { throw Malformed() }
        defer { position += length }
        return bytes[position..<(position + length)]
    }

    /// Twenty bytes.
    package mutating func id() throws(Malformed) -> ObjectID {
        guard let id = ObjectID(bytes.span, at: position) else { throw Malformed() }
        position += ObjectID.length
        return id
    }

    /// A day.
    package mutating func day() throws(Malformed) -> Day {
        let number = try signed()
        let day = Day(number: number)
        guard day.number == number else { throw Malformed() }
        return day
    }

    /// A value as `read` reads it, or nil.
    package mutating func optional<Value>(_ read: (inout ByteReader) throws(Malformed) -> Value) throws(Malformed) -> Value? {
        try flag() ? try read(&self) : nil
    }

    /// Values, each as `read` reads it and at least `size` bytes long.
    package mutating func list<Value>(
        each size: Int = 1, _ read: (inout ByteReader) throws(Malformed) -> Value
    ) throws(Malformed) -> [Value] {
        let count = try count(each: size)
        var values: [Value] = []
        values.reserveCapacity(count)
        for _ in 0..<count { values.append(try read(&self)) }
        return values
    }
}
