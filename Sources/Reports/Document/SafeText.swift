/// Text from strangers, made harmless for whoever prints it.
package enum SafeText {
    /// The text with every control character, line break, direction mark and invisible character replaced by `�`, so that it can't move a
    /// terminal's cursor, turn lines around or pretend to be another line.
    package static func neutralised(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isDangerous) else { return text }
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { scalars.append(isDangerous(scalar) ? "\u{FFFD}" : scalar) }
        return String(scalars)
    }

    /// Whether a terminal could take it for more than text.
    static func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0: true
        // Marks that turn the order of text around, and separators that some programs take for line ends.
        case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0x2028, 0x2029, 0xFEFF: true
        // Characters that nobody sees, in which another text can hide; joiners stay, because scripts and emoji need them.
        case 0x200B, 0x2060...0x2065, 0x206A...0x206F, 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
        default: false
        }
    }
}
