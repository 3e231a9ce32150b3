internal import CredenceVocabulary

/// Finds the hour in which most commits were committed that were written on other days.
struct SittingSearch {
    private var commits: [(id: ObjectID, seconds: Int64, day: Int)] = []

    /// As many commits in one hour are told, when they are half of all or more.
    private static let fewest = 20
    private static let hour: Int64 = 3_600
    /// Over as many days they must have been written.
    private static let fewestDays = 7

    mutating func add(_ commit: RecordCommit) { commits.append((commit.id, commit.seconds, commit.day.number)) }

    /// The commits of that hour and the days over which they were written; nil when it is no such hour.
    var result: (count: Int, days: Int, commits: [ObjectID])? {
        guard commits.count >= SittingSearch.fewest else { return nil }
        // Sorted anew: commits with wrong clocks don't come in order.
        let sorted = commits.sorted { ($1.seconds, $0.id) < ($0.seconds, $1.id) }
        var best = 0..<0
        var end = 0
        for start in sorted.indices {
            // A clock may say anything: no difference of strangers' seconds is taken that could be too large.
            while end < sorted.count, sorted[start].seconds.isWithin(SittingSearch.hour, of: sorted[end].seconds) {
                end += 1
            }
            if end - start > best.count { best = start..<end }
        }
        guard best.count >= SittingSearch.fewest, best.count * 2 >= sorted.count else { return nil }
        let days = sorted[best].map(\.day)
        guard let first = days.min(), let last = days.max() else { return nil }
        let (span, isTooLarge) = last.subtractingReportingOverflow(first)
        guard !isTooLarge, span >= SittingSearch.fewestDays else { return nil }
        return (best.count, span + 1, sorted[best].prefix(CommitTally.placeLimit).map(\.id))
    }
}

extension Int64 {
    /// Whether it is at most `span` more than an earlier number.
    fileprivate func isWithin(_ span: Int64, of earlier: Int64) -> Bool {
        let (difference, isTooLarge) = subtractingReportingOverflow(earlier)
        return !isTooLarge && difference <= span
    }
}
