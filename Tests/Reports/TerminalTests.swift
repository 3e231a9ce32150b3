import Testing

@testable import CredenceReports

@Suite struct TerminalTests {
    private func render(_ usesColor: Bool = false, _ fill: (inout Document) -> Void) -> String {
        var document = Document()
        fill(&document)
        return TerminalRenderer(usesColor: usesColor).render(document)
    }

    private func isDangerous(_ scalar: Unicode.Scalar) -> Bool { scalar != "\n" && SafeText.isDangerous(scalar) }

    @Test(arguments: Hostile.texts)
    func `no text moves the terminal or begins a line of its own`(text: String) {
        let output = render { document in
            document.heading(2, text)
            document.paragraph(text)
            document.list([Document.Item(text, details: [text])])
            document.table(["name", "number"], [[text, "1"]], numeric: [1])
        }
        #expect(!output.unicodeScalars.contains(where: isDangerous))
        #expect(output.split(separator: "\n", omittingEmptySubsequences: false).count == 10)
    }

    @Test(arguments: [
        ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("한국", 4), ("ＡＢ", 4), ("ｱｲ", 2), ("👩‍💻", 2), ("🇩🇪", 2), ("❤️", 2), ("❤", 1),
        ("→", 1),
        ("\u{FFFD}", 1), ("مرحبا", 5), ("क्षि", 3), ("🀄", 2), ("𠀀", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("✅ ok", 5),
    ])
    func `a text takes the columns that a terminal gives it`(text: String, columns: Int) {
        #expect(TextWidth.columns(text) == columns)
    }

    @Test func `tables are aligned when names are wide`() {
        let output = render { $0.table(["project", "commits"], [["日本語", "7"], ["abc", "12"], ["👩‍💻 team", "100"]], numeric: [1]) }
        #expect(output == "project  commits\n日本語         7\nabc           12\n👩‍💻 team      100\n")
    }

    @Test(arguments: Hostile.texts)
    func `every row of a table ends its columns where the others do`(text: String) {
        let output = render { $0.table(["name", "number"], [[text, "1"], ["second", "22"]], numeric: [1]) }
        let widths = output.split(separator: "\n").map { TextWidth.columns($0) }
        #expect(widths.count == 3 && Set(widths).count == 1, "\(widths)")
    }

    @Test func `a paragraph is broken by the columns of its words`() {
        let narrow = render { $0.paragraph(Array(repeating: "abcdefghi", count: 22).joined(separator: " ")) }
        #expect(narrow.split(separator: "\n").map { TextWidth.columns($0) } == [109, 109])
        let wide = render { $0.paragraph(Array(repeating: "日本語語", count: 24).joined(separator: " ")) }
        #expect(wide.split(separator: "\n").map { TextWidth.columns($0) } == [107, 107])
    }

    @Test func `list items are set off, and what belongs below them further`() {
        #expect(render { $0.list([Document.Item("one", details: ["below"]), Document.Item("two")]) } == "- one\n    below\n- two\n")
    }

    @Test func `colour is of our own making only`() {
        #expect(render(true) { $0.heading(2, "a\u{1B}[0m") } == "\u{1B}[1ma\u{FFFD}[0m\u{1B}[0m\n")
        #expect(!render(false) { $0.heading(1, "a") }.contains("\u{1B}"))
    }
}
