internal import Foundation

/// Bytes of a text, borrowed for as long as an object is lent.
typealias Bytes = UnsafeBufferPointer<UInt8>

extension UnsafeBufferPointer<UInt8> {
    /// How many bytes both begin with, at most `limit` of them.
    func commonPrefix(with other: Bytes, limit: Int) -> Int {
        guard limit > 0, let left = unsafe UnsafeRawPointer(baseAddress), let right = unsafe UnsafeRawPointer(other.baseAddress) else {
            return 0
        }
        var index = 0
        while index + 8 <= limit {
            let difference =
                unsafe left.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
                ^ right.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
            guard difference == 0 else { return index + difference.trailingZeroBitCount >> 3 }
            index += 8
        }
        while index < limit, unsafe self[index] == other[index] { index += 1 }
        return index
    }

    /// How many bytes both end with, at most `limit` of them.
    func commonSuffix(with other: Bytes, limit: Int) -> Int {
        guard limit > 0, let left = unsafe UnsafeRawPointer(baseAddress), let right = unsafe UnsafeRawPointer(other.baseAddress) else {
            return 0
        }
        var index = 0
        while index + 8 <= limit {
            let difference =
                unsafe left.loadUnaligned(fromByteOffset: count - index - 8, as: UInt64.self).littleEndian
                ^ right.loadUnaligned(fromByteOffset: other.count - index - 8, as: UInt64.self).littleEndian
            guard difference == 0 else { return index + difference.leadingZeroBitCount >> 3 }
            index += 8
        }
        while index < limit, unsafe self[count - index - 1] == other[other.count - index - 1] { index += 1 }
        return index
    }

    /// Where the first `byte` at or after `start` stands, before `end`; nil when there is none.
    func firstIndex(of byte: UInt8, from start: Int, to end: Int) -> Int? {
        guard start < end, let base = baseAddress, let found = unsafe memchr(base + start, Int32(byte), end - start) else { return nil }
        return unsafe UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }

    /// Where the line that holds the byte before `position` begins: the place after the last line feed before `position`.
    func lineStart(before position: Int) -> Int {
        var index = position
        while index > 0, unsafe self[index - 1] != UInt8(ascii: "\n") { index -= 1 }
        return index
    }

    /// Where the line that begins at `position` ends: after its line feed, or with the text.
    func lineEnd(from position: Int) -> Int {
        unsafe firstIndex(of: UInt8(ascii: "\n"), from: position, to: count).map { $0 + 1 } ?? count
    }

    /// Whether a line begins at `position`.
    func isLineStart(_ position: Int) -> Bool { unsafe position == 0 || self[position - 1] == UInt8(ascii: "\n") }

    /// The lines from `start` to `end`, the last one also when no line feed ends it.
    func lineCount(from start: Int, to end: Int) -> Int {
        var (lines, position) = (0, start)
        while position < end {
            lines += 1
            guard let feed = unsafe firstIndex(of: UInt8(ascii: "\n"), from: position, to: end) else { break }
            position = feed + 1
        }
        return lines
    }

    /// Whether both texts together have no more bytes and lines than are compared.
    func isComparable(with other: Bytes) -> Bool {
        guard count + other.count <= LineComparison.pairLimit else { return false }
        // Fewer bytes have no more lines.
        guard count + other.count > LineComparison.lineLimit else { return true }
        return unsafe lineCount(from: 0, to: count) + other.lineCount(from: 0, to: other.count) <= LineComparison.lineLimit
    }

    /// Whether a NUL stands among the bytes that git looks at to tell binary files.
    var isBinary: Bool { unsafe firstIndex(of: 0, from: 0, to: Swift.min(count, 8000)) != nil }
}
