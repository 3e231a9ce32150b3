/// How many columns of a terminal a text takes.
enum TextWidth {
    /// The columns of a text without control characters: two for a wide character, such as most of Chinese, Japanese, Korean and emoji.
    static func columns(_ text: some StringProtocol) -> Int {
        var isPlain = true
        var bytes = 0
        for byte in text.utf8 {
            bytes += 1
            if byte >= 0x80 { isPlain = false }
        }
        return isPlain ? bytes : text.reduce(0) { $0 + columns(of: $1) }
    }

    private static func columns(of character: Character) -> Int {
        let scalars = character.unicodeScalars
        // A pictogram that a selector turns into an emoji is as wide as one.
        if scalars.contains(where: { isWide($0) || $0.value == 0xFE0F }) { return 2 }
        return scalars.reduce(0) { $0 + (takesNoColumn($1) ? 0 : 1) }
    }

    /// Wide and full-width characters of Unicode's East Asian Width, in blocks.
    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x1100: false
        case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3: true
        case 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6: true
        case 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F265, 0x20000...0x3FFFD: true
        default: scalar.properties.isEmojiPresentation
        }
    }

    private static func takesNoColumn(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: true
        default: (0x1160...0x11FF).contains(scalar.value)
        }
    }
}
