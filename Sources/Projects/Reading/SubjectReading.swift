/// What a commit's own words say.
struct SubjectReading {
    /// Whether the subject says that something is fixed.
    let saysFix: Bool
    /// Whether the message names an issue: `#12`, `owner/repo#12`, `GH-12`.
    let namesIssue: Bool

    private static let fixWords: Set<String> = [
        "fix", "fixes", "fixed", "fixing", "bugfix", "hotfix", "fixup", "repair", "repairs", "repaired",
    ]

    init(_ subject: Substring, message: String) {
        // Git's own words for taking a commit back repeat its subject.
        saysFix = !subject.hasPrefix("Revert \"") && SubjectReading.words(of: subject).contains(where: SubjectReading.fixWords.contains)
        namesIssue = SubjectReading.hasIssue(Array(message.utf8))
    }

    /// The words in lower case; what is all ASCII, as nearly every subject is, takes less to divide.
    private static func words(of subject: Substring) -> [String] {
        let bytes = Array(subject.utf8)
        guard bytes.allSatisfy({ $0 < 0x80 }) else {
            return subject.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        }
        return bytes.split { !(48...57).contains($0) && !(97...122).contains($0 | 0x20) }.map {
            String(decoding: $0.map { (65...90).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
        }
    }

    private static func hasIssue(_ bytes: [UInt8]) -> Bool {
        for index in bytes.indices {
            // No issue has a number that begins with a zero, as colours do.
            if bytes[index] == UInt8(ascii: "#"), isDigit(bytes, index + 1), bytes[index + 1] != UInt8(ascii: "0"),
                !isWord(bytes, index - 1) || endsRepository(bytes, index)
            {
                return true
            }
            if index + 3 < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "g"), bytes[index + 1] | 0x20 == UInt8(ascii: "h"),
                bytes[index + 2] == UInt8(ascii: "-"), isDigit(bytes, index + 3), !isWord(bytes, index - 1)
            {
                return true
            }
        }
        return false
    }

    private static func isDigit(_ bytes: [UInt8], _ index: Int) -> Bool { index < bytes.count && (48...57).contains(bytes[index]) }

    /// A letter of any script, or a digit.
    private static func isWord(_ bytes: [UInt8], _ index: Int) -> Bool {
        index >= 0 && (isDigit(bytes, index) || (97...122).contains(bytes[index] | 0x20) || bytes[index] >= 0x80)
    }

    /// Whether `owner/repo` ends right before `end`.
    private static func endsRepository(_ bytes: [UInt8], _ end: Int) -> Bool {
        let word = bytes[..<end].reversed().prefix {
            $0 == 45 || $0 == 46 || $0 == 47 || $0 == 95 || (48...57).contains($0) || (97...122).contains($0 | 0x20)
        }
        let parts = word.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { !$0.isEmpty }
    }
}
