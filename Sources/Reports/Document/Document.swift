/// A result in words, in the order in which it is read; renderers decide what it looks like.
///
/// Texts are plain: a renderer escapes whatever would mean something in its format.
package struct Document: Hashable, Sendable {
    /// One piece of a document.
    package enum Block: Hashable, Sendable {
        /// A heading, level 1 to 3.
        case heading(Int, String)
        case paragraph(String)
        case list([Item])
        /// A table with the titles of its columns; `numeric` columns are set flush right.
        case table(columns: [String], rows: [[String]], numeric: Set<Int>)
    }

    /// One point of a list, with what belongs below it.
    package struct Item: Hashable, Sendable {
        package let text: String
        package let details: [String]

        package init(_ text: String, details: [String] = []) {
            self.text = text
            self.details = details
        }
    }

    package private(set) var blocks: [Block] = []

    package init() {}

    mutating func heading(_ level: Int, _ text: String) { blocks.append(.heading(level, text)) }

    mutating func paragraph(_ text: String) { blocks.append(.paragraph(text)) }

    mutating func list(_ items: [Item]) {
        if !items.isEmpty { blocks.append(.list(items)) }
    }

    /// A heading and a list of `sentences`; nothing when there are none.
    mutating func section(_ title: String, _ items: [Item]) {
        guard !items.isEmpty else { return }
        heading(2, title)
        list(items)
    }

    mutating func table(_ columns: [String], _ rows: [[String]], numeric: Set<Int> = []) {
        if !rows.isEmpty { blocks.append(.table(columns: columns, rows: rows, numeric: numeric)) }
    }
}
