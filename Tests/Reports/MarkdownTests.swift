import Testing

@testable import CredenceReports

@Suite struct MarkdownTests {
    private func render(_ fill: (inout Document) -> Void) -> String {
        var document = Document()
        fill(&document)
        return MarkdownRenderer().render(document)
    }

    private func paragraph(_ text: String) -> String { String(render { $0.paragraph(text) }.dropLast()) }

    @Test(arguments: [
        ("a|b", "a\\|b"), ("a\\|b", "a\\\\\\|b"), ("`code`", "\\`code\\`"), ("<script>", "\\<script\\>"),
        ("[x](javascript:y)", "\\[x\\](javascript:y)"),
        ("![x](y)", "\\!\\[x\\](y)"), ("# heading", "\\# heading"), ("   # heading", "\\# heading"), ("title #", "title \\#"), ("C#", "C#"),
        ("- item", "\\- item"),
        ("+ item", "\\+ item"), ("* item", "\\* item"), ("1. item", "1\\. item"), ("12) item", "12\\) item"), ("v1. item", "v1. item"),
        ("2026-11-22", "2026-11-22"),
        ("(1) item", "(1) item"), ("    code", "code"), ("===", "\\==="), ("sales_report_2026", "sales_report_2026"),
        ("_under_", "\\_under_"), ("__init__", "\\_\\_init_\\_"),
        ("&lt;", "\\&lt;"), ("\\", "\\\\"), ("a\nb", "a\u{FFFD}b"), ("~~gone~~", "\\~\\~gone\\~\\~"), ("> quote", "\\> quote"),
    ])
    func `what Markdown would take for more than text is escaped`(text: String, expected: String) {
        #expect(paragraph(text) == expected)
    }

    @Test(arguments: ["|", "[", "]", "<", ">", "`", "*", "\\", "&", "~"] as [Unicode.Scalar])
    func `a mark that combines with it doesn't save a character from being escaped`(scalar: Unicode.Scalar) {
        let output = Array(paragraph("a\(scalar)\u{301}b").unicodeScalars)
        #expect(output == ["a", "\\", scalar, "\u{301}", "b"])
    }

    @Test(arguments: Hostile.texts)
    func `every character that could mean something has a backslash before it`(text: String) {
        for output in [paragraph(text), String(render { $0.list([Document.Item(text)]) }.dropFirst(2).dropLast())] {
            var isEscaped = false
            for scalar in output.unicodeScalars {
                if !isEscaped && "`*<>[]|~&".unicodeScalars.contains(scalar) { Issue.record("\(scalar) in \(output)") }
                isEscaped = scalar == "\\" && !isEscaped
            }
            #expect(!isEscaped && !output.hasPrefix(" ") && !output.unicodeScalars.contains(where: SafeText.isDangerous))
        }
    }

    @Test(arguments: Hostile.texts)
    func `a table has the same columns in each row whatever stands in it`(text: String) {
        let output = render { $0.table(["name", "number"], [[text, "1"]], numeric: [1]) }
        let lines = output.unicodeScalars.split(separator: "\n")
        #expect(lines.count == 3 && lines.allSatisfy { bars(Array($0)) == 3 })
        #expect(lines.count > 1 && String(lines[1]) == "| --- | ---: |")
    }

    /// The bars that divide cells: those without a backslash before them.
    private func bars(_ line: [Unicode.Scalar]) -> Int {
        var (count, isEscaped) = (0, false)
        for scalar in line {
            if scalar == "|" && !isEscaped { count += 1 }
            isEscaped = scalar == "\\" && !isEscaped
        }
        return count
    }

    @Test func `headings, lists and paragraphs stand apart`() {
        let output = render { document in
            document.heading(2, "Gaps")
            document.paragraph("None.")
            document.list([Document.Item("one", details: ["below"])])
        }
        #expect(output == "## Gaps\n\nNone.\n\n- one\n  - below\n")
    }
}
