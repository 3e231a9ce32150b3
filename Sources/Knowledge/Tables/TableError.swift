/// A table that can't be used: where, what was found, and what is allowed there.
package struct TableError: Error, Hashable, Sendable {
    /// The file's name, `packages.tsv` for example.
    package let file: String
    /// The line, counted from 1.
    package let line: Int
    /// The column's name; nil when the whole line is meant.
    package let column: String?
    /// What was found there.
    package let found: String
    /// What is allowed there.
    package let allowed: String

    package init(file: String, line: Int, column: String?, found: String, allowed: String) {
        self.file = file
        self.line = line
        self.column = column
        self.found = found
        self.allowed = allowed
    }
}

extension TableError: CustomStringConvertible {
    /// Two lines: what cannot be read and why, then what is allowed.
    package var description: String {
        let place = column.map { "\(file):\(line), column \($0)" } ?? "\(file):\(line)"
        return "cannot read \(place): found \(found)\nAllowed: \(allowed)."
    }
}
