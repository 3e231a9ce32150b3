/// A course of study, as the person declared it.
public struct EducationEntry: Sendable, Hashable {
    /// The kinds of study.
    public enum Kind: String, CaseIterable, Sendable {
        case bootcamp
        case degree
        case course
        case selfStudy = "self-study"
    }

    /// What kind of study it was.
    public let kind: Kind
    /// What it is called.
    public let title: String
    /// Its first month.
    public let from: Month?
    /// Its last month; nil while it goes on or when it wasn't said.
    public let to: Month?

    package init(kind: Kind, title: String, from: Month? = nil, to: Month? = nil) {
        self.kind = kind
        self.title = title
        self.from = from
        self.to = to
    }
}
