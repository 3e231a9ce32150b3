extension HistoryChanges {
    /// The fewest steps that are worth a worker of their own.
    private static let stepsPerWorker = 2_000

    /// Compares the trees of `steps`, a stretch of the history by each worker.
    package static func read<Source: ObjectSource & ~Copyable>(
        _ steps: [HistoryStep], by workers: Workers<Source>
    ) async throws(GitError) -> HistoryChanges {
        let count = max(1, min(workers.jobs, steps.count / stepsPerWorker))
        let length = (steps.count + count - 1) / count
        let work = TreeWork(steps: steps.count)
        let parts = try await workers.map(batches: count, state: { () }) { batch, _, source in
            let start = min(steps.count, batch * length)
            return HistoryChanges(of: steps[start..<min(steps.count, start + length)], first: start, work: work, in: source)
        }
        return HistoryChanges(joining: parts)
    }
}
