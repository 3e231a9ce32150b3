import Foundation

/// Names made comparable: two names are the same person's when their folds are equal, and never because they look alike.
enum NameFold {
    /// The name without spaces around it, in lower case.
    static func exact(_ name: String) -> String {
        if let bytes = ascii(name) {
            guard let first = bytes.firstIndex(where: { !isSpace($0) }), let last = bytes.lastIndex(where: { !isSpace($0) }) else {
                return ""
            }
            return String(decoding: bytes[first...last], as: UTF8.self)
        }
        return String(name.trimming(\.isWhitespace)).lowercased()
    }

    /// The address without spaces around it, its ASCII letters in lower case: other letters that lower case would make one aren't, for git and
    /// mail servers keep them apart.
    static func address(_ address: String) -> String {
        if let bytes = ascii(address), let first = bytes.first, let last = bytes.last, !isSpace(first), !isSpace(last) {
            return String(decoding: bytes, as: UTF8.self)
        }
        let bytes = address.trimming(\.isWhitespace).utf8.map { (65...90).contains($0) ? $0 | 0x20 : $0 }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The name in lower case without diacritics, runs of spaces made one.
    static func loose(_ name: String) -> String {
        if let bytes = ascii(name) {
            return String(decoding: Array(bytes.split(whereSeparator: isSpace).joined(separator: [32])), as: UTF8.self)
        }
        let words = name.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
        var folded = String.UnicodeScalarView()
        for scalar in words.decomposedStringWithCanonicalMapping.unicodeScalars where scalar.properties.generalCategory != .nonspacingMark {
            if let letters = plain[scalar] { folded.append(contentsOf: letters.unicodeScalars) } else { folded.append(scalar) }
        }
        return String(folded)
    }

    /// The bytes in lower case of a text that is all ASCII, as most are; nil for others.
    private static func ascii(_ text: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            guard byte < 0x80 else { return nil }
            bytes.append((65...90).contains(byte) ? byte | 0x20 : byte)
        }
        return bytes
    }

    /// Whether a byte of ASCII is what `Character.isWhitespace` takes for white space.
    private static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }

    // Letters with a stroke or of their own that no canonical decomposition takes apart.
    private static let plain: [Unicode.Scalar: String] = [
        "ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "þ": "th", "æ": "ae", "œ": "oe", "ß": "ss",
    ]
}
