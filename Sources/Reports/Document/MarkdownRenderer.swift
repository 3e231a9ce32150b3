/// A document as Markdown (CommonMark with tables).
package struct MarkdownRenderer: Sendable {
    package init() {}

    /// The text, ending in a line feed.
    package func render(_ document: Document) -> String {
        var parts: [String] = []
        for block in document.blocks {
            switch block {
            case .heading(let level, let text): parts.append(String(repeating: "#", count: level) + " " + escape(text))
            case .paragraph(let text): parts.append(escape(text))
            case .list(let items):
                parts.append(
                    items.map { item in (["- " + escape(item.text)] + item.details.map { "  - " + escape($0) }).joined(separator: "\n") }
                        .joined(separator: "\n"))
            case .table(let columns, let rows, let numeric):
                let rule = columns.indices.map { numeric.contains($0) ? "---:" : "---" }
                let lines = [columns, rule] + rows.map { $0.map(escape) }
                parts.append(lines.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n"))
            }
        }
        return parts.joined(separator: "\n\n") + "\n"
    }

    /// The text with everything escaped that Markdown, or HTML in it, would take for more than text.
    ///
    /// It goes by scalars, as Markdown does: a mark that combines with a bracket leaves it a bracket.
    private func escape(_ text: String) -> String {
        var escaped = String.UnicodeScalarView()
        // Spaces at the beginning would make code of the text.
        let safe = SafeText.neutralised(text).unicodeScalars.drop { $0 == " " }
        var previous: Unicode.Scalar = " "
        var isStart = true
        // Digits at the beginning, followed by a full stop or bracket, would make a list of it.
        var isNumber = true
        for scalar in safe {
            switch scalar {
            case "\\", "`", "*", "<", ">", "[", "]", "|", "~", "&": escaped.append("\\")
            // Inside a word an underscore means nothing, as in `sales_report.py`.
            case "_" where !previous.properties.isAlphabetic && previous.properties.numericType == nil: escaped.append("\\")
            case "+" where isStart, "-" where isStart, "=" where isStart, "!" where isStart: escaped.append("\\")
            // At the beginning it makes a heading, after a space it may end one.
            case "#" where previous == " ": escaped.append("\\")
            case "." where isNumber && !isStart, ")" where isNumber && !isStart: escaped.append("\\")
            default: break
            }
            escaped.append(scalar)
            previous = scalar
            isStart = false
            isNumber = isNumber && ("0"..."9").contains(scalar)
        }
        return String(escaped)
    }
}
