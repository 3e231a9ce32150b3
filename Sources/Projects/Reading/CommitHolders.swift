internal import CredenceVocabulary

/// Which repositories hold the same commits.
struct CommitHolders {
    private struct Step: Hashable {
        let group: Int
        let repository: Int
    }

    // Commits that the same repositories hold are one group, however many they are.
    private var groups: [[Int]] = []
    private var sizes: [Int] = []
    private var groupOf: [ObjectID: Int] = [:]
    private var steps: [Step: Int] = [:]

    /// Notes that a repository holds a commit, once for each that does; says whether it is the first.
    mutating func add(_ commit: ObjectID, of repository: Int) -> Bool {
        let known = groupOf[commit]
        if let known { sizes[known] -= 1 }
        let group = group(after: known, repository)
        groupOf[commit] = group
        sizes[group] += 1
        return known == nil
    }

    /// The group of what the repositories of a group hold and one more.
    private mutating func group(after known: Int?, _ repository: Int) -> Int {
        let step = Step(group: known ?? -1, repository: repository)
        if let group = steps[step] { return group }
        groups.append((known.map { groups[$0] } ?? []) + [repository])
        sizes.append(0)
        steps[step] = groups.count - 1
        return groups.count - 1
    }

    /// How many commits a repository shares with each other.
    var shared: [Int: [Int: Int]] {
        var shared: [Int: [Int: Int]] = [:]
        for (group, size) in zip(groups, sizes) where size > 0 && group.count > 1 {
            for one in group { for other in group where one != other { shared[one, default: [:]][other, default: 0] += size } }
        }
        return shared
    }
}
