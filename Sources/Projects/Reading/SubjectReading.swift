/// What a commit's own words say.
struct SubjectReading {
    /// Whether the subject says that something is fixed.
    let saysFix: Bool
    /// Whether the message names an issue: `#12`, `GH-12`.
    let namesIssue: Bool

    private static let fixWords: Set<String> = ["fix", "fixes", "fixed", "fixing", "bugfix", "hotfix", "fixup", "repair", "repairs", "repaired"]

    init(_ subject: Substring, message: String) {
        let words = subject.lowercased().split { !$0.isLetter && !$0.isNumber }
        saysFix = words.contains { SubjectReading.fixWords.contains(String($0)) }
        namesIssue = SubjectReading.hasIssue(message)
    }

    private static func hasIssue(_ message: String) -> Bool {
        let bytes = Array(message.utf8)
        func isDigit(_ index: Int) -> Bool { index < bytes.count && (48...57).contains(bytes[index]) }
        func isWord(_ index: Int) -> Bool {
            index >= 0 && index < bytes.count && (isDigit(index) || (65...90).contains(bytes[index]) || (97...122).contains(bytes[index]))
        }
        for index in bytes.indices {
            if bytes[index] == UInt8(ascii: "#"), isDigit(index + 1), !isWord(index - 1) || index > 0 && isWord(index - 1) && message.contains("/") {
                return true
            }
            if bytes[index] | 0x20 == UInt8(ascii: "g"), index + 3 < bytes.count, bytes[index + 1] | 0x20 == UInt8(ascii: "h"),
                bytes[index + 2] == UInt8(ascii: "-"), isDigit(index + 3), !isWord(index - 1)
            {
                return true
            }
        }
        return false
    }
}
