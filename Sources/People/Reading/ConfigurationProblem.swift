/// One thing that is wrong in `credence.yaml`.
public struct ConfigurationProblem: Error, Sendable, Hashable {
    /// The line on which it stands, counted from 1; nil when it concerns the whole file.
    public let line: Int?
    /// The character of that line, counted from 1; nil when it concerns the whole file.
    public let column: Int?
    /// The keys that lead there, as `person.addresses[2]`; empty at the top level.
    public let path: String
    /// What was found, without a full stop.
    public let what: String
    /// What to do, and what is allowed.
    public let remedy: String

    package init(line: Int?, column: Int?, path: String, what: String, remedy: String) {
        self.line = line
        self.column = column
        self.path = path
        self.what = what
        self.remedy = remedy
    }
}

extension ConfigurationProblem: Comparable {
    /// By line and column; what concerns the whole file comes first.
    public static func < (left: ConfigurationProblem, right: ConfigurationProblem) -> Bool {
        (left.line ?? 0, left.column ?? 0, left.path, left.what) < (right.line ?? 0, right.column ?? 0, right.path, right.what)
    }
}
