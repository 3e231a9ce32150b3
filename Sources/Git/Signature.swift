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
    init(line: [UInt8], latin1: Bool) {
        let dates: ArraySlice<UInt8>
        // Git takes the first `<`, the first `>` after it and, for the time, what follows the last `>`.
        if let open = line.firstIndex(of: UInt8(ascii: "<")), let close = line[open...].firstIndex(of: UInt8(ascii: ">")),
            let last = line.lastIndex(of: UInt8(ascii: ">"))
        {
            name = String(lenient: line[..<open], latin1: latin1).trimmed
            email = String(lenient: line[(open + 1)..<close], latin1: latin1).trimmed
            dates = line[(last + 1)...]
        } else {
            (name, email, dates) = ("", "", [])
        }
        let fields = dates.split { $0 == 32 || (9...13).contains($0) }
        seconds = fields.first.flatMap { Int64(String(decoding: $0, as: UTF8.self)) } ?? 0
        let zone = fields.dropFirst().first.flatMap { Int(String(decoding: $0, as: UTF8.self)) } ?? 0
        // `+HHMM`, and no more than four digits of it.
        let bounded = max(-9999, min(9999, zone))
        offset = bounded / 100 * 60 + bounded % 100
    }
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
