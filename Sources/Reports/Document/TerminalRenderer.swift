/// A document as text for a terminal or a plain file.
package struct TerminalRenderer: Sendable {
    private let usesColor: Bool

    /// Paragraphs are broken at this many columns; tables and paths are never broken.
    private static let width = 110

    package init(usesColor: Bool) {
        self.usesColor = usesColor
    }

    /// The text, ending in a line feed.
    package func render(_ document: Document) -> String {
        var parts: [String] = []
        for block in document.blocks {
            switch block {
            case .heading(let level, let text): parts.append(heading(level, SafeText.neutralised(text)))
            case .paragraph(let text): parts.append(TerminalRenderer.wrap(SafeText.neutralised(text), indent: "", first: ""))
            case .list(let items): parts.append(items.map(item).joined(separator: "\n"))
            case .table(let columns, let rows, let numeric): parts.append(table(columns, rows, numeric))
            }
        }
        return parts.joined(separator: "\n\n") + "\n"
    }

    private func heading(_ level: Int, _ text: String) -> String {
        let shown = level == 1 ? text.uppercased() : text
        return usesColor ? "\u{1B}[1m\(shown)\u{1B}[0m" : shown
    }

    private func item(_ item: Document.Item) -> String {
        ([TerminalRenderer.wrap(SafeText.neutralised(item.text), indent: "  ", first: "- ")]
            + item.details.map { TerminalRenderer.wrap(SafeText.neutralised($0), indent: "      ", first: "    ") }).joined(separator: "\n")
    }

    private func table(_ columns: [String], _ rows: [[String]], _ numeric: Set<Int>) -> String {
        let all = [columns] + rows.map { $0.map(SafeText.neutralised) }
        let widths = columns.indices.map { column in all.map { TextWidth.columns($0[column]) }.max() ?? 0 }
        let lines = all.map { row in
            let cells = row.indices.map { column in
                let space = String(repeating: " ", count: widths[column] - TextWidth.columns(row[column]))
                return numeric.contains(column) ? space + row[column] : row[column] + space
            }
            return String(cells.joined(separator: "  ").reversed().drop { $0 == " " }.reversed())
        }
        guard usesColor, let title = lines.first else { return lines.joined(separator: "\n") }
        return (["\u{1B}[2m\(title)\u{1B}[0m"] + lines.dropFirst()).joined(separator: "\n")
    }

    private static func wrap(_ text: String, indent: String, first: String) -> String {
        var lines: [String] = []
        var line = first
        var isEmpty = true
        var filled = TextWidth.columns(first)
        for word in text.split(separator: " ", omittingEmptySubsequences: true) {
            let columns = TextWidth.columns(word)
            if !isEmpty && filled + 1 + columns > width {
                lines.append(line)
                (line, filled) = (indent, TextWidth.columns(indent))
                isEmpty = true
            }
            line += isEmpty ? String(word) : " " + word
            filled += isEmpty ? columns : columns + 1
            isEmpty = false
        }
        return (lines + [line]).joined(separator: "\n")
    }
}
