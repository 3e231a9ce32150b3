/// A word of an attribute line: the attribute, and what becomes of it; nil takes back what an earlier line said.
struct AttributeWord: Hashable, Sendable {
    let name: String
    let state: Attributes.State?
}

/// A line of a `.gitattributes` file, read as git reads it.
enum AttributeLine {
    /// `[attr]NAME WORDS`: what NAME stands for.
    case macro(String, [AttributeWord])
    /// `PATTERN WORDS`.
    case pattern(AttributePattern, [AttributeWord])

    /// What git's own macro `binary` stands for.
    static let binary = ["diff", "merge", "text"].map { AttributeWord(name: $0, state: .unset) }
    /// Git passes over longer lines.
    private static let lengthLimit = 2048

    /// Parses a line without its line feed; nil when git passes it over.
    init?(parsing bytes: ArraySlice<UInt8>) {
        guard bytes.count < AttributeLine.lengthLimit else { return nil }
        let line = bytes.drop(while: AttributeLine.isBlank)
        guard let first = line.first, first != UInt8(ascii: "#") else { return nil }
        var pattern = Array(line.prefix { !AttributeLine.isBlank($0) })
        var rest = line.dropFirst(pattern.count)
        if first == UInt8(ascii: "\""), let quoted = AttributeLine.unquote(line) { (pattern, rest) = quoted }
        var words: [AttributeWord] = []
        for word in rest.split(whereSeparator: AttributeLine.isBlank) {
            // One name that can't be makes git pass over the whole line.
            guard let parsed = AttributeLine.word(String(lenient: word)) else { return nil }
            words.append(parsed)
        }
        let macro = Array("[attr]".utf8)
        if pattern.starts(with: macro) {
            let name = String(lenient: pattern.dropFirst(macro.count))
            guard pattern.count > macro.count, AttributeLine.isName(name) else { return nil }
            self = .macro(name, words)
        } else {
            // Git refuses patterns that take others back.
            guard pattern.first != UInt8(ascii: "!") else { return nil }
            self = .pattern(AttributePattern(pattern), words)
        }
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 || byte == 13 }

    private static func word(_ text: String) -> AttributeWord? {
        let isTaken = text.hasPrefix("-") || text.hasPrefix("!")
        let name = String(text.dropFirst(isTaken ? 1 : 0).prefix { $0 != "=" })
        guard isName(name) else { return nil }
        if isTaken { return AttributeWord(name: name, state: text.hasPrefix("-") ? .unset : nil) }
        let value = text.dropFirst(name.count)
        return AttributeWord(name: name, state: value.isEmpty ? .set : .value(String(value.dropFirst())))
    }

    private static func isName(_ name: String) -> Bool {
        !name.isEmpty && !name.hasPrefix("-") && !name.hasPrefix("builtin_")
            && name.utf8.allSatisfy { byte in
                (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) || byte == 45 || byte == 46 || byte == 95
            }
    }

    /// A pattern between quotes, as C writes strings, and what follows it; nil when the quotes aren't whole.
    private static func unquote(_ line: ArraySlice<UInt8>) -> (pattern: [UInt8], rest: ArraySlice<UInt8>)? {
        let plain: [UInt8: UInt8] = [97: 7, 98: 8, 102: 12, 110: 10, 114: 13, 116: 9, 118: 11, 92: 92, 34: 34]
        var rest = line.dropFirst()
        var pattern: [UInt8] = []
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "\"") { return (pattern, rest) }
            guard byte == UInt8(ascii: "\\") else {
                pattern.append(byte)
                continue
            }
            guard let escape = rest.popFirst() else { return nil }
            if let meant = plain[escape] {
                pattern.append(meant)
            } else {
                let digits = [escape] + rest.prefix(2)
                guard digits.count == 3, escape <= UInt8(ascii: "3"), digits.allSatisfy({ (48...55).contains($0) }) else { return nil }
                pattern.append(digits.reduce(0) { $0 << 3 | ($1 - 48) })
                rest = rest.dropFirst(2)
            }
        }
        return nil
    }
}
