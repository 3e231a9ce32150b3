extension Span<UInt8> {
    /// The byte at `index`, 0 beyond the end.
    @inline(__always)
    func byte(_ index: Int) -> UInt8 { index < count ? self[index] : 0 }

    /// The bytes of `range` as text, ill-formed UTF-8 replaced; a range beyond the end is cut.
    func text(_ range: Range<Int>) -> String {
        String(decoding: copy(range), as: UTF8.self)
    }

    /// The bytes of `range`; a range beyond the end is cut.
    func copy(_ range: Range<Int>) -> [UInt8] {
        let end = Swift.min(range.upperBound, count)
        guard range.lowerBound < end else { return [] }
        var result: [UInt8] = []
        result.reserveCapacity(end - range.lowerBound)
        for index in range.lowerBound..<end { result.append(self[index]) }
        return result
    }

    /// Whether the bytes of `range` are exactly those of `word`.
    @inline(__always)
    func spells(_ word: String, _ range: Range<Int>) -> Bool {
        range.count == word.utf8.count && starts(with: word, at: range.lowerBound)
    }

    /// Whether `word` begins at `index`.
    func starts(with word: String, at index: Int) -> Bool {
        guard index >= 0, count - index >= word.utf8.count else { return false }
        var position = index
        for byte in word.utf8 {
            if self[position] != byte { return false }
            position += 1
        }
        return true
    }

    /// Whether `word` begins at `index`.
    func starts(with word: [UInt8], at index: Int) -> Bool {
        guard index >= 0, count - index >= word.count else { return false }
        for offset in word.indices where self[index + offset] != word[offset] { return false }
        return true
    }

    /// The first place at or after `index`, before `end`, where `word` begins; nil when there is none.
    func first(_ word: [UInt8], from index: Int, to end: Int? = nil) -> Int? {
        guard let head = word.first else { return nil }
        var position = index
        let last = Swift.min(end ?? count, count) - word.count
        while position <= last {
            if self[position] == head && starts(with: word, at: position) { return position }
            position += 1
        }
        return nil
    }
}

extension UInt8 {
    /// Whether the byte can stand in a name: a letter, a digit, `_`, or a byte of a non-ASCII character.
    @inline(__always)
    var isWordByte: Bool { isASCIILetter || isDigit || self == 0x5F || self >= 0x80 }

    @inline(__always)
    var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }

    @inline(__always)
    var isDigit: Bool { self &- 0x30 < 10 }

    /// Space, tab, carriage return, vertical tab or form feed.
    @inline(__always)
    var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0D || self == 0x0C || self == 0x0B }

    /// The letter in lower case; any other byte as it is.
    @inline(__always)
    var lowered: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}
