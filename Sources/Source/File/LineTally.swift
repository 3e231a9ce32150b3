/// The lines of a file by what stands in them.
///
/// A line of nothing but white space is blank wherever it stands, in a string or a comment too; a line with a comment and nothing else is a
/// comment line; every other line is a code line. Python's docstrings are strings and so code; `PythonShape.docstringLines` says how many.
public struct LineTally: Hashable, Sendable {
    /// Lines with something other than a comment in them.
    public var code: Int
    /// Lines with a comment and nothing else.
    public var comment: Int
    /// Lines of white space only.
    public var blank: Int

    package init(code: Int = 0, comment: Int = 0, blank: Int = 0) {
        self.code = code
        self.comment = comment
        self.blank = blank
    }

    /// All lines.
    public var total: Int { code + comment + blank }

    package static func + (left: LineTally, right: LineTally) -> LineTally {
        LineTally(code: left.code + right.code, comment: left.comment + right.comment, blank: left.blank + right.blank)
    }

    package static func += (left: inout LineTally, right: LineTally) { left = left + right }
}
