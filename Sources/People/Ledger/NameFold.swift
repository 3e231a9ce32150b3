import Foundation

/// Names made comparable: two names are the same person's when their folds are equal, and never because they look alike.
enum NameFold {
    /// The name without spaces around it, in lower case.
    static func exact(_ name: String) -> String {
        String(name.trimming(\.isWhitespace)).lowercased()
    }

    /// The name in lower case without diacritics, runs of spaces made one.
    static func loose(_ name: String) -> String {
        let words = name.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
        if words.utf8.allSatisfy({ $0 < 0x80 }) { return words }
        var folded = String.UnicodeScalarView()
        for scalar in words.decomposedStringWithCanonicalMapping.unicodeScalars where scalar.properties.generalCategory != .nonspacingMark {
            if let letters = plain[scalar] { folded.append(contentsOf: letters.unicodeScalars) } else { folded.append(scalar) }
        }
        return String(folded)
    }

    // Letters with a stroke or of their own that no canonical decomposition takes apart.
    private static let plain: [Unicode.Scalar: String] = [
        "ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "þ": "th", "æ": "ae", "œ": "oe", "ß": "ss",
    ]
}
