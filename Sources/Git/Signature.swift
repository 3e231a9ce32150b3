package import CredenceVocabulary

/// Who wrote or committed, and when, as it stands in a commit.
package struct Signature: Hashable, Sendable {
    /// The name; may be empty.
    package let name: String
    /// The address; may be empty or no address at all.
    package let email: String
    /// Seconds since 1970, as written: a stranger's clock may say anything.
    package let seconds: Int64
    /// Minutes east of UTC, as written.
    package let offset: Int

    package init(name: String, email: String, seconds: Int64, offset: Int) {
        self.name = name
        self.email = email
        self.seconds = seconds
        self.offset = offset
    }

    /// The day in the writer's own offset.
    package var day: Day { Day(seconds: seconds, offset: offset) }

    /// Parses `NAME <EMAIL> SECONDS OFFSET`, as leniently as git does; absent parts are empty or 0, and all are without `<` and `>`.
    ///
    /// - Parameter other: whose name and address are taken where the line says the same, which spares making them again.
    init(line: Bytes, latin1: Bool, like other: Signature? = nil) {
        // Git takes the first `<`, the first `>` after it and, for the time, what follows the last `>`.
        guard let open = unsafe line.firstIndex(of: UInt8(ascii: "<"), from: 0, to: line.count),
            let close = unsafe line.firstIndex(of: UInt8(ascii: ">"), from: open, to: line.count),
            let last = unsafe line.lastIndex(of: UInt8(ascii: ">"))
        else {
            (name, email, seconds, offset) = ("", "", 0, 0)
            return
        }
        name = unsafe Signature.text(Bytes(rebasing: line[..<open]).withoutEnds, latin1, like: other?.name)
        email = unsafe Signature.text(Bytes(rebasing: line[(open + 1)..<close]).withoutEnds, latin1, like: other?.email)
        var position = last + 1
        seconds = unsafe line.number(from: &position)
        let zone = unsafe line.number(from: &position)
        // `+HHMM`, and no more than four digits of it.
        let bounded = Int(max(-9999, min(9999, zone)))
        offset = bounded / 100 * 60 + bounded % 100
    }

    private static func text(_ bytes: Bytes, _ latin1: Bool, like other: String?) -> String {
        if !latin1, let other, unsafe other.utf8.count == bytes.count && other.utf8.elementsEqual(bytes) { return other }
        return unsafe String(lenient: bytes, latin1: latin1)
    }
}

extension Bytes {
    /// The bytes without white space at their ends.
    fileprivate var withoutEnds: Bytes {
        guard let first = unsafe firstIndex(where: { !$0.isWhiteSpace }), let last = unsafe lastIndex(where: { !$0.isWhiteSpace }) else {
            return unsafe Bytes(rebasing: self[..<0])
        }
        return unsafe Bytes(rebasing: self[first...last])
    }
}

extension Bytes {
    /// The number that the next word from `position` writes, which is then behind it; 0 where there is none, or it is too large.
    fileprivate func number(from position: inout Int) -> Int64 {
        while position < count, unsafe self[position].isWhiteSpace { position += 1 }
        let start = position
        while position < count, unsafe !self[position].isWhiteSpace { position += 1 }
        return unsafe Int64(String(decoding: Bytes(rebasing: self[start..<position]), as: UTF8.self)) ?? 0
    }
}

extension UInt8 {
    /// Whether it is a space of ASCII.
    fileprivate var isWhiteSpace: Bool { self == 32 || (9...13).contains(self) }
}

extension String {
    /// UTF-8 text, or Latin-1 where it isn't UTF-8 or says so.
    package init(lenient bytes: some Collection<UInt8>, latin1: Bool = false) {
        if !latin1, let text = String(validating: bytes, as: UTF8.self) {
            self = text
        } else {
            self = String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
        }
    }

    /// The text without white space at its ends.
    var trimmed: String {
        let bytes = utf8
        func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }
        guard let first = bytes.firstIndex(where: { !isSpace($0) }), let last = bytes.lastIndex(where: { !isSpace($0) }) else { return "" }
        return String(self[first...last])
    }
}
