internal import CredenceVocabulary

/// Which commits come from which, by their indices.
package struct Ancestry: Sendable {
    /// The parents of each commit, in its order; those that are absent or cut off are left out.
    package let parents: [[Int]]
    /// The commits, every one before its parents. In a damaged store, where commits can stand in a circle, some parent comes first.
    package let order: [Int]

    /// The ancestry of `commits`, which stand newest first.
    package init(of commits: [CommitNode], boundary: ShallowBoundary) {
        let indices = Dictionary(commits.indices.lazy.map { (commits[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
        let parents = commits.map { commit in
            boundary.commits.contains(commit.id) ? [] : commit.parents.compactMap { indices[$0] }
        }
        var children = [Int](repeating: 0, count: commits.count)
        for parent in parents.joined() { children[parent] += 1 }
        var order = commits.indices.filter { children[$0] == 0 }
        order.reserveCapacity(commits.count)
        var next = 0
        while next < order.count {
            for parent in parents[order[next]] {
                children[parent] -= 1
                if children[parent] == 0 { order.append(parent) }
            }
            next += 1
        }
        if order.count < commits.count {
            let placed = Set(order)
            order += commits.indices.filter { !placed.contains($0) }
        }
        (self.parents, self.order) = (parents, order)
    }
}
