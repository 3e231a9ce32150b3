/// Characters that steer a terminal or turn the order of text around, and so have no place in a name.
enum ControlCharacter {
    /// Whether `scalar` is a control character, a line or paragraph separator, or one that overrides the direction of text.
    static func isOne(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
        default: false
        }
    }
}
