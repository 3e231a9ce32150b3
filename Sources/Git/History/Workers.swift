internal import Synchronization

/// Work on one repository by several threads: each opens objects of its own, for threads that share libgit2's do not scale.
package struct Workers<Source: ObjectSource & ~Copyable>: Sendable {
    /// How many work at once; at least 1.
    package let jobs: Int
    /// Opens the objects for one worker.
    package let open: @Sendable () throws(GitError) -> Source

    package init(jobs: Int, open: @escaping @Sendable () throws(GitError) -> Source) {
        self.jobs = max(1, jobs)
        self.open = open
    }

    private final class Batches: Sendable {
        private let next = Atomic(0)

        func take() -> Int { next.add(1, ordering: .relaxed).oldValue }
    }

    /// The results of `body` for the batches 0 to `count` - 1, in that order; each worker makes a `State` of its own and takes batch after batch.
    package func map<State, Result: Sendable>(
        batches count: Int, state: @escaping @Sendable () -> State,
        _ body: @escaping @Sendable (_ batch: Int, _ state: inout State, _ source: borrowing Source) -> Result
    ) async throws(GitError) -> [Result] {
        let batches = Batches()
        @Sendable func work() -> Swift.Result<[(Int, Result)], GitError> {
            do throws(GitError) {
                var results: [(Int, Result)] = []
                var batch = batches.take()
                guard batch < count else { return .success([]) }
                let source = try open()
                var own = state()
                while batch < count {
                    results.append((batch, body(batch, &own, source)))
                    batch = batches.take()
                }
                return .success(results)
            } catch { return .failure(error) }
        }
        let threads = min(jobs, count)
        guard threads > 1 else { return try work().get().map(\.1) }
        let parts = await withTaskGroup(of: Swift.Result<[(Int, Result)], GitError>.self) { group in
            for _ in 0..<threads { group.addTask { work() } }
            return await group.reduce(into: []) { $0.append($1) }
        }
        var results: [(Int, Result)] = []
        for part in parts { results += try part.get() }
        return results.sorted { $0.0 < $1.0 }.map(\.1)
    }
}
