public import CredenceVocabulary

/// How many commits show something, and which: a count with places, and no verdict.
public struct CommitTally: Hashable, Sendable {
    /// How many there are.
    public private(set) var count = 0
    /// The newest of them, at most eight, newest first.
    public private(set) var commits: [ObjectID] = []

    /// The most commits that are named.
    package static let placeLimit = 8

    package init() {}

    /// Takes in one commit; they must come newest first.
    package mutating func add(_ commit: ObjectID) {
        count += 1
        if commits.count < CommitTally.placeLimit { commits.append(commit) }
    }
}
