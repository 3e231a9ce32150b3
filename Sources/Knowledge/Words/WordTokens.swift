/// A text cut into folded words, with the line of each.
///
/// A word is a run of letters and digits; a Chinese character is a word of its own, so that Chinese phrases match as substrings. Spaces, hyphens,
/// underscores and emphasis marks only divide words; any other mark, and an empty line, is a word itself and so keeps a phrase from
/// reaching over it.
struct WordTokens {
    private(set) var words: [Substring] = []
    private(set) var lines: [Int] = []

    init(_ text: String) {
        let folded = text.lowercased()
        let scalars = folded.unicodeScalars
        var start: String.Index?
        var line = 1
        // Whether only spaces and newlines have come since the last newline.
        var isLineStart = true
        var index = scalars.startIndex
        while index < scalars.endIndex {
            let scalar = scalars[index]
            let next = scalars.index(after: index)
            let kind = Kind(of: scalar)
            if kind != .letter, let from = start {
                add(folded[from..<index], line)
                start = nil
            }
            switch kind {
            case .letter: if start == nil { start = index }
            case .whole: add(folded[index..<next], line)
            case .mark: add(scalar == "\u{2019}" ? "'" : folded[index..<next], line)
            case .newline:
                // The second newline ends a paragraph.
                if isLineStart { add("\n", line) }
                line += 1
            case .divider:
                // A list's bullet begins something new.
                if isLineStart && (scalar == "-" || scalar == "*") && next < scalars.endIndex && scalars[next] == " " { add("\n", line) }
            case .space: break
            }
            if kind == .newline { isLineStart = true } else if kind != .space { isLineStart = false }
            index = next
        }
        if let from = start { add(folded[from...], line) }
    }

    private mutating func add(_ word: Substring, _ line: Int) {
        words.append(word)
        lines.append(line)
    }
}

extension WordTokens {
    private enum Kind {
        case letter
        case whole
        case mark
        case divider
        case space
        case newline

        init(of scalar: Unicode.Scalar) {
            if scalar.isASCII {
                switch scalar {
                case "a"..."z", "A"..."Z", "0"..."9": self = .letter
                case "\n": self = .newline
                case "\u{0}"..." ": self = .space
                case "-", "_", "*", "`", "\"", "~": self = .divider
                default: self = .mark
                }
            } else {
                self.init(other: scalar.properties)
            }
        }

        private init(other properties: Unicode.Scalar.Properties) {
            switch properties.generalCategory {
            case _ where properties.isIdeographic: self = .whole
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: self = .letter
            case .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark: self = .letter
            case .spaceSeparator, .lineSeparator, .paragraphSeparator: self = .space
            case .dashPunctuation, .format: self = .divider
            default: self = .mark
            }
        }
    }
}
