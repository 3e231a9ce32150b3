/// Looks through YAML before it is composed, and refuses what could make composing dear or mean something else than it shows.
///
/// That is: aliases, anchors, tags and directives, keys that aren't text on one line, several documents, nesting deeper than
/// `deepest`, invisible line breaks and control characters. It reads as libyaml's scanner does, token by token; where that scanner
/// would stop with an error, so may this one stop looking.
struct SyntaxGuard {
    static let deepest = 32

    var position = 0
    var line = 1
    var lineStart = 0
    let bytes: [UInt8]
    // The columns of the open block collections, and how many brackets are open.
    private var indents: [Int] = []
    private var brackets = 0
    // Where the scalar just read began, while it may still turn out to be a key.
    private var key: (line: Int, column: Int)?
    private var isStarted = false
    private var isEnded = false

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    /// A scanner that stands inside of brackets.
    init(flow bytes: [UInt8], from position: Int) {
        self.bytes = bytes
        self.position = position
        brackets = 1
    }

    /// The column of the position, from 0; in bytes, which is exact wherever indentation counts.
    var column: Int { position - lineStart }
    /// The column of the innermost block collection, -1 outside all.
    var indent: Int { indents.last ?? -1 }
    /// Whether the position is inside brackets.
    var isFlow: Bool { brackets > 0 }

    /// Throws the first thing that is refused.
    mutating func check() throws(ConfigurationProblem) {
        try checkCharacters()
        while true {
            skipToToken()
            if !isFlow { while let last = indents.last, last > column { indents.removeLast() } }
            guard let byte = peek() else { return }
            if try boundary(byte) { continue }
            if isEnded { throw problem("found a second document", "keep one document: take away '...' and what follows it") }
            isStarted = true
            try token(byte)
        }
    }

    private mutating func boundary(_ byte: UInt8) throws(ConfigurationProblem) -> Bool {
        guard column == 0 else { return false }
        if byte == UInt8(ascii: "%") { throw problem("found a YAML directive", "take away the line that begins with '%'") }
        guard isDocumentMark else { return false }
        if byte == UInt8(ascii: "-") {
            if isStarted || isEnded { throw problem("found a second document", "keep one document: take away '---' and what follows it") }
            isStarted = true
        } else {
            isEnded = true
        }
        indents = []
        key = nil
        position += 3
        return true
    }

    private mutating func token(_ byte: UInt8) throws(ConfigurationProblem) {
        let before = key
        key = nil
        switch byte {
        case UInt8(ascii: "["), UInt8(ascii: "{"):
            brackets += 1
            try checkDepth()
            position += 1
        case UInt8(ascii: "]"), UInt8(ascii: "}"):
            brackets = max(0, brackets - 1)
            position += 1
        case UInt8(ascii: ","):
            position += 1
        case UInt8(ascii: "-") where isBlank(at: position + 1):
            if !isFlow { try roll(to: column) }
            position += 1
        case UInt8(ascii: "?") where isFlow || isBlank(at: position + 1):
            throw problem("found a key that begins with '?'", "write keys as text on one line; put text that begins with '?' in quotes")
        case UInt8(ascii: ":") where isFlow || isBlank(at: position + 1):
            guard let before, before.line == line else {
                throw problem("found ':' without a key on its line", "write keys as text on one line; put text that holds ': ' in quotes")
            }
            if !isFlow { try roll(to: before.column) }
            position += 1
        case UInt8(ascii: "*"), UInt8(ascii: "&"), UInt8(ascii: "!"):
            let what = byte == UInt8(ascii: "*") ? "an alias" : byte == UInt8(ascii: "&") ? "an anchor" : "a tag"
            throw problem(
                "found \(what): something that begins with '\(Unicode.Scalar(byte))'",
                "put the text in quotes, for example \"**/archive/**\"; aliases, anchors and tags aren't read")
        case UInt8(ascii: "|") where !isFlow, UInt8(ascii: ">") where !isFlow:
            skipBlockScalar()
        case UInt8(ascii: "'"), UInt8(ascii: "\""):
            key = (line, column)
            skipQuoted(byte)
        default:
            key = (line, column)
            skipPlain()
        }
    }

    private mutating func roll(to column: Int) throws(ConfigurationProblem) {
        guard indent < column else { return }
        indents.append(column)
        try checkDepth()
    }

    private func checkDepth() throws(ConfigurationProblem) {
        if indents.count + brackets > SyntaxGuard.deepest {
            throw problem(
                "found more than \(SyntaxGuard.deepest) levels, one inside another",
                "no key of this file needs so many; close brackets and quotes")
        }
    }

    func problem(_ what: String, _ remedy: String) -> ConfigurationProblem {
        ConfigurationProblem(line: line, column: column + 1, path: "", what: what, remedy: remedy)
    }
}
