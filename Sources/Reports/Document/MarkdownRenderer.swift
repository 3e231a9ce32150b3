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
    private func escape(_ text: String) -> String {
        var escaped = ""
        let safe = SafeText.neutralised(text)
        var previous: Character = " "
        for (index, character) in safe.enumerated() {
            switch character {
            case "\\", "`", "*", "<", ">", "[", "]", "|", "~", "&": escaped += "\\"
            // Inside a word an underscore means nothing, as in `sales_report.py`.
            case "_" where !previous.isLetter && !previous.isNumber: escaped += "\\"
            case _ where index == 0 && "#+-=!".contains(character): escaped += "\\"
            case "." where index < 10 && previous.isNumber && safe.prefix(index).allSatisfy(\.isNumber): escaped += "\\"
            default: break
            }
            escaped.append(character)
            previous = character
        }
        return escaped
    }
}
