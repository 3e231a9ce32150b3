/// A language in which files are written, and how its comments look.
public struct Language: Hashable, Sendable {
    /// What a file of the language is counted as.
    public enum Kind: String, CaseIterable, Sendable {
        case programming
        case markup
        case data
        case prose
    }

    /// The marks between which a comment stands.
    public struct BlockComment: Hashable, Sendable {
        /// What opens the comment.
        public let open: String
        /// What closes it.
        public let close: String

        package init(open: String, close: String) {
            self.open = open
            self.close = close
        }
    }

    /// The name, `Python` for example.
    public let name: String
    /// What its files are counted as.
    public let kind: Kind
    /// What opens a comment that lasts to the end of the line.
    public let lineComments: [String]
    /// The block comments.
    public let blockComments: [BlockComment]

    package init(name: String, kind: Kind, lineComments: [String], blockComments: [BlockComment]) {
        self.name = name
        self.kind = kind
        self.lineComments = lineComments
        self.blockComments = blockComments
    }
}
