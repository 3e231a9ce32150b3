internal import CredenceKnowledge

/// Says which licence a text is, by the phrases of the table `licences`.
struct LicenceReader: Sendable {
    private struct Rule: Sendable {
        let id: String
        let phrase: [UInt8]
        let second: [UInt8]?
        let absent: [UInt8]?
    }

    private let rules: [Rule]

    /// Bytes of a licence that are looked at; the longest that is known has 35 kB.
    static let window = 96 * 1024

    init(_ rules: [LicenceRule]) {
        self.rules = rules.sorted { $0.order < $1.order }.map {
            Rule(
                id: $0.id, phrase: LicenceReader.words($0.phrase), second: $0.secondPhrase.map(LicenceReader.words),
                absent: $0.absentPhrase.map(LicenceReader.words))
        }
    }

    private static func words(_ text: String) -> [UInt8] { flatten(Array(text.utf8).span).text }

    /// The licence that `bytes` are.
    func read(_ bytes: Span<UInt8>) -> LicenceFacts {
        let (text, lines) = LicenceReader.flatten(bytes)
        let span = text.span
        for rule in rules {
            guard let place = span.first(rule.phrase, from: 0) else { continue }
            if let second = rule.second, span.first(second, from: 0) == nil { continue }
            if let absent = rule.absent, span.first(absent, from: 0) != nil { continue }
            return LicenceFacts(spdx: rule.id, line: lines[place])
        }
        return LicenceFacts(spdx: nil, line: nil)
    }

    /// The text in lower case, each run of white space and of Markdown's or a comment's marks as one space; and each byte's line.
    private static func flatten(_ bytes: Span<UInt8>) -> (text: [UInt8], lines: [Int]) {
        var text: [UInt8] = []
        var lines: [Int] = []
        var line = 1
        for index in 0..<min(bytes.count, window) {
            let byte = bytes[index]
            let isMark =
                byte == UInt8(ascii: "*") || byte == UInt8(ascii: "#") || byte == UInt8(ascii: "=") || byte == UInt8(ascii: ">")
                || byte == UInt8(ascii: "_")
            if byte == 0x0A || byte.isBlank || isMark {
                if let last = text.last, last != 0x20 {
                    text.append(0x20)
                    lines.append(line)
                }
            } else {
                text.append(byte.lowered)
                lines.append(line)
            }
            if byte == 0x0A { line += 1 }
        }
        if text.last == 0x20 { text.removeLast() }
        return (text, lines)
    }
}
