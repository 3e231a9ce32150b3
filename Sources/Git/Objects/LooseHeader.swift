internal import CredenceVocabulary

/// What the bytes of a loose object begin with: its kind, its size and a NUL.
struct LooseHeader {
    let kind: ObjectKind
    /// How many bytes the object has, as the header says.
    let size: Int
    /// How many bytes the header has.
    let length: Int

    /// No header is longer.
    static let limit = 32

    /// Nil when `bytes` don't begin with a header.
    init?(_ bytes: [UInt8]) {
        guard let end = bytes.prefix(LooseHeader.limit).firstIndex(of: 0) else { return nil }
        let words = bytes[..<end].split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
        guard words.count == 2, case let digits = words[1], digits.count <= 18 else { return nil }
        switch String(decoding: words[0], as: UTF8.self) {
        case "commit": kind = .commit
        case "tree": kind = .tree
        case "blob": kind = .blob
        case "tag": kind = .tag
        default: return nil
        }
        guard let first = digits.first, first != UInt8(ascii: "0") || digits.count == 1 else { return nil }
        var number = 0
        for digit in digits {
            guard (48...57).contains(digit) else { return nil }
            number = 10 * number + Int(digit - 48)
        }
        (size, length) = (number, end + 1)
    }
}
