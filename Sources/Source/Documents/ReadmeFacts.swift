/// What a README says.
public struct ReadmeFacts: Hashable, Sendable {
    /// A section that the table `readme-sections` knows.
    public struct Section: Hashable, Sendable {
        /// The section's id, `usage` for example.
        public let id: String
        /// The heading as written.
        public let heading: String
        /// The heading's line.
        public let line: Int

        package init(id: String, heading: String, line: Int) {
            (self.id, self.heading, self.line) = (id, heading, line)
        }
    }

    /// A line of running text: no code, badge, URL, image or HTML tag in it.
    public struct TextLine: Hashable, Sendable {
        /// The line, counted from 1.
        public let line: Int
        /// The words.
        public let text: String
        /// Whether it is a heading.
        public let isHeading: Bool

        package init(line: Int, text: String, isHeading: Bool) {
            (self.line, self.text, self.isHeading) = (line, text, isHeading)
        }
    }

    /// The first heading.
    public var title: String?
    /// The line of `title`.
    public var titleLine: Int?
    /// The first paragraph of running text, its lines joined by spaces.
    public var firstParagraph: String?
    /// The lines of `firstParagraph`.
    public var firstParagraphLines: ClosedRange<Int>?
    /// The sections known, in order of their lines.
    public var sections: [Section]
    /// The running text and the headings, line by line.
    public var text: [TextLine]
    /// The lines that show a picture other than a badge, at most 100.
    public var pictures: [Int]
    /// How many code blocks it shows.
    public var codeBlocks: Int

    package init() {
        (sections, text, pictures, codeBlocks) = ([], [], [], 0)
    }
}
