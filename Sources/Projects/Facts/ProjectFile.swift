public import CredenceSource

/// A file at HEAD, what it says, and what the person's commits did to it.
public struct ProjectFile: Sendable {
    /// What the file is and says.
    public let facts: FileFacts
    /// What own commits did to its path; nil when none changed it.
    public let work: PathWork?

    package init(facts: FileFacts, work: PathWork?) {
        self.facts = facts
        self.work = work
    }

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
