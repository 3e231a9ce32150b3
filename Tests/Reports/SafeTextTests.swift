import CredenceReports
import Testing

@Suite struct SafeTextTests {
    @Test(arguments: [
        ("\u{1B}[31mred", "\u{FFFD}[31mred"), ("a\nb", "a\u{FFFD}b"), ("a\r\nb", "a\u{FFFD}\u{FFFD}b"), ("\u{9B}2J", "\u{FFFD}2J"),
        ("\u{202E}gpj", "\u{FFFD}gpj"),
        ("\u{61C}x", "\u{FFFD}x"), ("a\u{200B}b", "a\u{FFFD}b"), ("a\u{E0041}", "a\u{FFFD}"), ("a\u{2028}", "a\u{FFFD}"),
        ("\u{FEFF}a", "\u{FFFD}a"),
    ])
    func `what could move a cursor, turn a line around or hide is replaced`(text: String, expected: String) {
        #expect(SafeText.neutralised(text) == expected)
    }

    @Test(arguments: ["", "sales-report", "Größe", "日本語", "👩‍💻", "مرحبا", "e\u{301}", "a\u{A0}b", "क्षि", "🏳️‍🌈"])
    func `what is text stays`(text: String) {
        #expect(Array(SafeText.neutralised(text).unicodeScalars) == Array(text.unicodeScalars))
    }

    @Test(arguments: Hostile.texts)
    func `neutralising twice changes nothing more`(text: String) {
        #expect(SafeText.neutralised(SafeText.neutralised(text)) == SafeText.neutralised(text))
    }
}
