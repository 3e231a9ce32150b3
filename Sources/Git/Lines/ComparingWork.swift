internal import Synchronization

/// What comparing the contents of a history may cost in all, shared by those who compare.
///
/// A unit is about what one step of a comparison takes, a few nanoseconds. Linux needs a hundredth of what its commits allow it.
package final class ComparingWork: Sendable {
    private let left: Atomic<Int>

    /// What any history may cost, and what each of its commits allows beyond that.
    package static let limit = 10_000_000_000
    package static let perCommit = 100_000

    /// The work that a history of so many commits is worth.
    package init(commits: Int, limit: Int = ComparingWork.limit) {
        left = Atomic(limit + min(commits, CommitWalk.limit) * ComparingWork.perCommit)
    }

    /// Whether so many units are left; they are then spent.
    func take(_ units: Int) -> Bool {
        guard left.load(ordering: .relaxed) >= units else { return false }
        left.subtract(units, ordering: .relaxed)
        return true
    }

    /// What libgit2's search between so many lines that both texts have may take at worst.
    static func search(_ lines: Int) -> Int { Int(Double(lines) * Double(lines).squareRoot()) }
}
