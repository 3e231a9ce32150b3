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
    /// Whether the commit carries a signature; nothing says that it holds.
    package let isSigned: Bool

    /// The bytes of a message that are kept whole.
    package static let messageLimit = 64 << 10

    /// Whether two or more lines of history meet here.
    package var isMerge: Bool { parents.count > 1 }

    /// The first line of the message.
    package var subject: Substring { message.prefix { !$0.isNewline } }

    /// Parses a raw commit; nil when it has no tree, as only a damaged one has.
    package init?(id: ObjectID, bytes: Span<UInt8>) {
        var tree: ObjectID?
        var parents: [ObjectID] = []
        var author: [UInt8] = []
        var committer: [UInt8] = []
        var isSigned = false
        var latin1 = false
        var position = 0
        while position < bytes.count {
            let end = bytes.lineEnd(from: position)
            if end == position {
                position += 1
                break
            }
            if bytes.hasPrefix("tree ", at: position) {
                tree = tree ?? ObjectID(hex: bytes, at: position + 5)
            } else if bytes.hasPrefix("parent ", at: position) {
                // A commit with thousands of parents is no work of a person: git itself stops at 16 in what it writes.
                if parents.count < 1024, let parent = ObjectID(hex: bytes, at: position + 7) { parents.append(parent) }
            } else if bytes.hasPrefix("author ", at: position) {
                if author.isEmpty { author = bytes.copy(position + 7, end) }
            } else if bytes.hasPrefix("committer ", at: position) {
                if committer.isEmpty { committer = bytes.copy(position + 10, end) }
            } else if bytes.hasPrefix("gpgsig", at: position) {
                isSigned = true
            } else if bytes.hasPrefix("encoding ", at: position) {
                let name = String(decoding: bytes.copy(position + 9, end), as: UTF8.self).lowercased()
                latin1 = name.contains("8859-1") || name.contains("latin1") || name.contains("1252")
            }
            position = end + 1
        }
        guard let tree else { return nil }
        self.id = id
        self.tree = tree
        self.parents = parents
        self.author = Signature(line: author, latin1: latin1)
        self.committer = Signature(line: committer, latin1: latin1)
        self.isSigned = isSigned
        var kept = bytes.copy(position, bytes.count)
        if kept.count > Commit.messageLimit {
            let half = Commit.messageLimit / 2
            kept = Array(kept.wholeLetters(0..<half) + kept.wholeLetters((kept.count - half)..<kept.count))
        }
        message = String(lenient: kept[...], latin1: latin1)
    }
}

extension Span<UInt8> {
    /// Where the line that begins at `start` ends: at its line feed or at the end of the bytes.
    func lineEnd(from start: Int) -> Int {
        var index = start
        while index < count && self[index] != UInt8(ascii: "\n") { index += 1 }
        return index
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
