/// Where something stands: a path at HEAD of a repository, a line of it, and the commit that brought the line.
public struct Place: Hashable, Sendable {
    /// The project whose repository holds the path; nil where the context names it.
    public let project: ProjectID?
    /// The path from the repository's root, parts divided by `/`.
    public let path: String
    /// The line, counted from 1; nil for the whole file.
    public let line: Int?
    /// The commit that brought the line; nil when it was not looked for.
    public let commit: ObjectID?

    package init(project: ProjectID? = nil, path: String, line: Int? = nil, commit: ObjectID? = nil) {
        self.project = project
        self.path = path
        self.line = line
        self.commit = commit
    }

    /// The same place, named from outside its project.
    package func within(_ project: ProjectID) -> Place {
        Place(project: project, path: path, line: line, commit: commit)
    }
}

extension Place: Comparable {
    /// By project, path and line.
    public static func < (left: Place, right: Place) -> Bool {
        (left.project?.rawValue ?? "", left.path, left.line ?? 0) < (right.project?.rawValue ?? "", right.path, right.line ?? 0)
    }
}
