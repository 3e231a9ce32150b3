public import CredenceSource

/// A file at HEAD, what it says, and what the person's commits did to it.
public struct ProjectFile: Sendable {
    /// What the file is and says.
    public let facts: FileFacts
    /// What own commits did to its path; nil when none changed it.
    public let work: PathWork?
    /// Whose its lines are; nil when they weren't followed.
    public let lines: FileLines?

    package init(facts: FileFacts, work: PathWork?, lines: FileLines? = nil) {
        self.facts = facts
        self.work = work
        self.lines = lines
    }

    /// How many of its lines at HEAD are the person's; nil when that wasn't measured.
    public var yourLines: Int? { lines?.yours(of: facts.textLines) }

    /// Where a line comes from, counted from 1. Of a file that wasn't followed the person's are those of a path that own commits changed.
    package func origin(of line: Int) -> LineOrigin {
        lines?.origin(of: line) ?? LineOrigin(commit: nil, day: nil, isYours: work != nil)
    }

    /// Whether lines at HEAD are the person's; of a file that wasn't followed, whether own commits changed it.
    package var hasOwnLines: Bool { facts.textLines > 0 ? yourLines.map { $0 > 0 } ?? (work != nil) : work != nil }

    /// The path from the repository's root.
    public var path: String { facts.path }

    /// Whether a person is taken to have written it: neither vendored nor generated, data or binary.
    public var isAuthored: Bool {
        switch facts.role {
        case .source, .test, .documentation, .configuration, .build: true
        case .data, .vendored, .generated, .binary: false
        }
    }
}
