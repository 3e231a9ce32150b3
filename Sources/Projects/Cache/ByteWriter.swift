package import CredenceVocabulary

/// Values written one after the other, as compactly as they can be read again by a `ByteReader`.
///
/// Nothing in the bytes says what stands where: the reader asks for the same values in the same order.
package struct ByteWriter: Sendable {
    /// What was written.
    package private(set) var bytes: [UInt8] = []

    /// A writer of nothing yet.
    ///
    /// - Parameter capacity: about how many bytes will be written.
    package init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

    /// One byte.
    package mutating func append(byte: UInt8) { bytes.append(byte) }

    /// One byte, 0 or 1.
    package mutating func append(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

    /// Seven bits a byte, the lowest first; all but the last byte have their highest bit set.
    package mutating func append(_ number: UInt64) {
        var rest = number
        while rest > 127 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 128)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    /// A number that is hardly ever negative: a negative one takes ten bytes.
    package mutating func append(unsigned number: Int) { append(UInt64(bitPattern: Int64(number))) }

    /// A number that is as often negative as not: small ones of both signs are short.
    package mutating func append(signed number: Int) {
        let wide = Int64(number)
        append(UInt64(bitPattern: (wide << 1) ^ (wide >> 63)))
    }

    /// The length in UTF-8, and the text.
    package mutating func append(_ text: String) {
        append(unsigned: text.utf8.count)
        bytes.append(contentsOf: text.utf8)
    }

    /// Bytes without their length, which the reader must know.
    package mutating func append(raw: some Sequence<UInt8>) { bytes.append(contentsOf: raw) }

    /// Twenty bytes.
    package mutating func append(_ id: ObjectID) {
        let (high, middle, low) = id.words
        for shift in stride(from: 56, through: 0, by: -8) { bytes.append(UInt8(truncatingIfNeeded: high >> UInt64(shift))) }
        for shift in stride(from: 56, through: 0, by: -8) { bytes.append(UInt8(truncatingIfNeeded: middle >> UInt64(shift))) }
        for shift in stride(from: 24, through: 0, by: -8) { bytes.append(UInt8(truncatingIfNeeded: low >> UInt32(shift))) }
    }

    /// The day's number.
    package mutating func append(_ day: Day) { append(signed: day.number) }

    /// Whether there is a value, and the value as `write` writes it.
    package mutating func append<Value>(_ value: Value?, _ write: (inout ByteWriter, Value) -> Void) {
        append(value != nil)
        if let value { write(&self, value) }
    }

    /// How many there are, and each as `write` writes it.
    package mutating func append<Values: Collection>(_ values: Values, _ write: (inout ByteWriter, Values.Element) -> Void) {
        append(unsigned: values.count)
        for value in values { write(&self, value) }
    }
}
