public import CredenceVocabulary

/// Something the person wants to reach.
public struct Goal: Sendable, Hashable {
    /// The kinds of goal.
    public enum Kind: String, CaseIterable, Sendable {
        case certification
        case project
        case course
        case bootcamp
        case degree
    }

    /// What is to be reached: the id of a certification or project, or a name.
    public let what: String
    /// What kind of thing that is.
    public let kind: Kind
    /// The day by which it is to be reached.
    public let by: Day?
    /// The line of `credence.yaml` on which it begins, counted from 1.
    public let line: Int

    package init(what: String, kind: Kind, by: Day? = nil, line: Int) {
        self.what = what
        self.kind = kind
        self.by = by
        self.line = line
    }
}
