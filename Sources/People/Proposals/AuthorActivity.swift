package import CredenceVocabulary

/// How much an author was seen over all repositories.
package struct AuthorActivity: Sendable, Hashable {
    /// The author.
    package let author: AuthorSeen
    /// How many commits, merges among them.
    package let commits: Int
    /// The days of those commits.
    package let days: Set<Day>

    package init(author: AuthorSeen, commits: Int, days: Set<Day> = []) {
        self.author = author
        self.commits = commits
        self.days = days
    }
}
