internal import CredenceGit

/// What one commit did to one path.
struct PathRow: Sendable {
    let path: String
    /// The commit, by its index in the record.
    let commit: Int
    let lines: LineComparison
    /// Which of the lines are a notebook's outputs and scaffolding; none in other files.
    var unwritten = LineChange()
}
