package import CredenceVocabulary

/// What is read of each repository.
package struct ReadingOptions: Sendable {
    /// Which tips commits are read from.
    package enum Branches: String, CaseIterable, Sendable {
        /// The branch that HEAD is on.
        case head
        /// HEAD and all local branches.
        case local
        /// HEAD, local and remote-tracking branches.
        case all
    }

    package var branches: Branches = .head
    /// Commits with an author day before this one are left out; nil counts all.
    package var since: Day?
    /// The day against which future dates are told.
    package var today: Day
    /// Whether everybody's lines are counted, not the person's alone.
    package var countsAllAuthors = false
    /// How many threads work at once, over repositories and within one; at least 1.
    package var jobs: Int

    package init(today: Day, jobs: Int) {
        self.today = today
        self.jobs = max(1, jobs)
    }
}
