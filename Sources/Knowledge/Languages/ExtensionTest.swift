/// One of the tests, tried in order, that tell apart the languages which share an extension.
package struct ExtensionTest: Hashable, Sendable {
    /// A piece of text that a file may hold.
    package struct Sign: Hashable, Sendable {
        /// The text, in the case as written.
        package let text: String
        /// Whether it must stand at the start of a line.
        package let isAtLineStart: Bool

        package init(text: String, isAtLineStart: Bool) {
            self.text = text
            self.isAtLineStart = isAtLineStart
        }
    }

    /// The place in the order, from 1.
    package let order: Int
    /// The name of the language that the file is written in when the test holds; nil when it is no language of the tables.
    package let language: String?
    /// The test holds when a file has one of these; it always holds when there are none.
    package let signs: [Sign]

    init(order: Int, language: String?, test: String) {
        self.order = order
        self.language = language
        signs =
            test.isEmpty
            ? []
            : test.split(separator: " || ").map { text in
                let isAtLineStart = text.hasPrefix("^") && text.count > 1
                return Sign(text: String(isAtLineStart ? text.dropFirst() : text), isAtLineStart: isAtLineStart)
            }
    }
}
