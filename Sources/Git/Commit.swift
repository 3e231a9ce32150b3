package import CredenceVocabulary

/// A commit, parsed from its raw bytes.
package struct Commit: Hashable, Sendable {
    package let id: ObjectID
    package let tree: ObjectID
    package let parents: [ObjectID]
    package let author: Signature
    package let committer: Signature
    /// The message; of one longer than 64 KiB its first and last 32 KiB.
    package let message: String
    /// The signature and what it was made over; nil where there is none.
    package let seal: CommitSeal?

    /// The bytes of a message that are kept whole.
    package static let messageLimit = 64 << 10

    /// Whether two or more lines of history meet here.
    package var isMerge: Bool { parents.count > 1 }

    /// The first line of the message.
    package var subject: Substring {
        let bytes = message.utf8
        // Letters need to be looked at as such only where they aren't ASCII.
        guard let end = bytes.firstIndex(where: { $0 >= 0x80 || (10...13).contains($0) }) else { return message[...] }
        return bytes[end] < 0x80 ? message[..<end] : message.prefix { !$0.isNewline }
    }

    /// Parses a raw commit; nil when it has no tree, as only a damaged one has.
    package init?(id: ObjectID, bytes: Span<UInt8>) {
        var tree: ObjectID?
        var parents: [ObjectID] = []
        var author: Range<Int>?
        var committer: Range<Int>?
        var isSigned = false
        var latin1 = false
        var position = 0
        while position < bytes.count {
            let end = bytes.lineEnd(from: position)
            if end == position {
                position += 1
                break
            }
            switch bytes[position] {
            case UInt8(ascii: "t") where bytes.hasPrefix("tree ", at: position):
                tree = tree ?? ObjectID(hex: bytes, at: position + 5)
            case UInt8(ascii: "p") where bytes.hasPrefix("parent ", at: position):
                // A commit with thousands of parents is no work of a person: git itself stops at 16 in what it writes.
                if parents.count < 1024, let parent = ObjectID(hex: bytes, at: position + 7) { parents.append(parent) }
            case UInt8(ascii: "a") where bytes.hasPrefix("author ", at: position):
                author = author ?? position + 7..<end
            case UInt8(ascii: "c") where bytes.hasPrefix("committer ", at: position):
                committer = committer ?? position + 10..<end
            case UInt8(ascii: "g") where bytes.hasPrefix("gpgsig", at: position): isSigned = true
            case UInt8(ascii: "e") where bytes.hasPrefix("encoding ", at: position):
                let name = String(decoding: bytes.copy(position + 9, end), as: UTF8.self).lowercased()
                latin1 = name.contains("8859-1") || name.contains("latin1") || name.contains("1252")
            default: break
            }
            position = end + 1
        }
        guard let tree else { return nil }
        self.id = id
        self.tree = tree
        self.parents = parents
        seal = isSigned ? CommitSeal(parting: bytes) : nil
        (self.author, self.committer, message) = unsafe bytes.withUnsafeBufferPointer { bytes in
            let authored = unsafe Signature(line: Bytes(rebasing: bytes[author ?? 0..<0]), latin1: latin1)
            let committed = unsafe Signature(line: Bytes(rebasing: bytes[committer ?? 0..<0]), latin1: latin1, like: authored)
            return unsafe (authored, committed, Commit.message(Bytes(rebasing: bytes[min(position, bytes.count)...]), latin1: latin1))
        }
    }

    private static func message(_ bytes: Bytes, latin1: Bool) -> String {
        guard bytes.count > messageLimit else { return unsafe String(lenient: bytes, latin1: latin1) }
        let (whole, half) = unsafe (Array(bytes), messageLimit / 2)
        return String(lenient: whole.wholeLetters(0..<half) + whole.wholeLetters((whole.count - half)..<whole.count), latin1: latin1)
    }
}

extension Span<UInt8> {
    /// Where the line that begins at `start` ends: at its line feed or at the end of the bytes.
    func lineEnd(from start: Int) -> Int {
        unsafe withUnsafeBufferPointer { unsafe $0.firstIndex(of: UInt8(ascii: "\n"), from: start, to: $0.count) } ?? count
    }

    func hasPrefix(_ prefix: StaticString, at start: Int) -> Bool {
        let length = prefix.utf8CodeUnitCount
        guard count - start >= length else { return false }
        return prefix.withUTF8Buffer { wanted in
            for index in 0..<length where unsafe wanted[index] != self[start + index] { return false }
            return true
        }
    }

    func copy(_ start: Int, _ end: Int) -> [UInt8] {
        guard start < end else { return [] }
        return Array(copying: extracting(start..<end))
    }
}

extension [UInt8] {
    /// The bytes of a range without the parts of UTF-8 letters at its ends that the range cuts off.
    fileprivate func wholeLetters(_ range: Range<Int>) -> ArraySlice<UInt8> {
        func isInside(_ index: Int) -> Bool { index < count && self[index] & 0xC0 == 0x80 }
        var (start, end) = (range.lowerBound, range.upperBound)
        // A letter has four bytes at most: in text that isn't UTF-8 no more is given up.
        while start < end, start - range.lowerBound < 3, isInside(start) { start += 1 }
        while end > start, range.upperBound - end < 3, isInside(end) { end -= 1 }
        return self[start..<end]
    }

    init(copying bytes: Span<UInt8>) {
        self = unsafe bytes.withUnsafeBufferPointer { unsafe Array($0) }
    }
}
