package import CredenceVocabulary

/// How much an author was seen over all repositories.
package struct AuthorActivity: Sendable, Hashable {
    /// The author.
    package let author: AuthorSeen
    /// How many commits, merges among them.
    package let commits: Int
    /// The days of those commits.
    package let days: Set<Day>
    /// The keys with which commits that the author committed too are signed, by how many.
    package let keys: [String: Int]
    /// The addresses, in lower case, of committers of other names of what the author wrote, by how many.
    package let committers: [String: Int]

    package init(
        author: AuthorSeen, commits: Int, days: Set<Day> = [], keys: [String: Int] = [:], committers: [String: Int] = [:]
    ) {
        self.author = author
        self.commits = commits
        self.days = days
        self.keys = keys
        self.committers = committers
    }

    /// The same without the keys that are nobody's own.
    func leavingOutKeys(_ isNobodys: (String) -> Bool) -> AuthorActivity {
        guard keys.keys.contains(where: isNobodys) else { return self }
        return AuthorActivity(
            author: author, commits: commits, days: days, keys: keys.filter { !isNobodys($0.key) }, committers: committers)
    }
}
