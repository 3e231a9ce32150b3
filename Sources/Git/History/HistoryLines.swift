internal import CredenceVocabulary

/// The lines that changes of a history added and deleted.
package struct HistoryLines: Sendable {
    /// What was counted for each of the changes, by the same index; nil for those of steps that weren't wanted.
    package private(set) var lines: [LineComparison?]
    /// How many comparisons were left to libgit2, for measurements.
    package private(set) var fallbacks = 0

    /// As many changes one worker takes at a time.
    private static let batchSize = 256

    private struct WholeFile: Hashable {
        let id: ObjectID
        let treatment: DiffTreatment
    }

    /// Counts the lines of the steps that `isWanted` names by index.
    ///
    /// - Parameter treatment: what the attribute `diff` says of a path.
    package init<Source: ObjectSource & ~Copyable>(
        of changes: HistoryChanges, isWanted: [Bool], treatment: (_ path: [UInt8]) -> DiffTreatment, by workers: Workers<Source>
    ) async throws(GitError) {
        lines = [LineComparison?](repeating: nil, count: changes.changes.count)
        let work = ComparingWork(commits: isWanted.count)
        var treatments = [DiffTreatment?](repeating: nil, count: changes.paths.count)
        // Files that came or went whole are counted once for each content, and in the order in which they lie.
        var whole: Set<WholeFile> = []
        var pairs: [Int] = []
        for (index, change) in changes.changes.enumerated() where isWanted[Int(change.step)] {
            let path = Int(change.path)
            let said = treatments[path] ?? treatment(changes.paths[path])
            treatments[path] = said
            if let file = HistoryLines.wholeFile(change, said) { whole.insert(file) } else { pairs.append(index) }
        }
        let known = try await HistoryLines.measure(Array(whole), work, by: workers)
        let (said, compared) = (treatments, pairs)
        let batches = HistoryLines.batches(of: pairs, in: changes)
        let measured = try await workers.map(batches: batches.count, state: { LineComparer(work: work) }) { batch, comparer, source in
            let before = comparer.fallbacks
            let found = compared[batches[batch]].map { index in
                let change = changes.changes[index]
                return comparer.compare(
                    old: change.old, new: change.new, treatment: said[Int(change.path)] ?? .automatic, in: source)
            }
            return (found: found, fallbacks: comparer.fallbacks - before)
        }
        for (range, result) in zip(batches, measured) {
            for (index, comparison) in zip(pairs[range], result.found) { lines[index] = comparison }
            fallbacks += result.fallbacks
        }
        for (index, change) in changes.changes.enumerated() where isWanted[Int(change.step)] {
            guard let file = HistoryLines.wholeFile(change, said[Int(change.path)] ?? .automatic) else { continue }
            let added = known[file] ?? .unknown
            if change.new == nil, case .lines(let lines) = added {
                self.lines[index] = .lines(LineChange(added: lines.deleted, deleted: lines.added))
            } else {
                lines[index] = added
            }
        }
    }

    private static func wholeFile(_ change: PathChange, _ treatment: DiffTreatment) -> WholeFile? {
        guard change.old == nil || change.new == nil, let side = change.old ?? change.new, side.kind != .submodule else { return nil }
        return WholeFile(id: side.id, treatment: treatment)
    }

    private static func measure<Source: ObjectSource & ~Copyable>(
        _ files: [WholeFile], _ work: ComparingWork, by workers: Workers<Source>
    ) async throws(GitError) -> [WholeFile: LineComparison] {
        let placed = try await workers.map(batches: 1, state: { () }) { _, _, source in
            files.map { (place: source.place(of: $0.id), file: $0) }
                .sorted { left, right in
                    guard let one = left.place, let other = right.place else {
                        return left.place != nil || (right.place == nil && left.file.id < right.file.id)
                    }
                    return one < other
                }.map(\.file)
        }
        let ordered = placed[0]
        let count = (ordered.count + batchSize - 1) / batchSize
        let measured = try await workers.map(batches: count, state: { LineComparer(work: work) }) { batch, comparer, source in
            ordered[(batch * batchSize)..<min(ordered.count, (batch + 1) * batchSize)].map { file in
                (file, comparer.compare(old: nil, new: .init(kind: .file, id: file.id), treatment: file.treatment, in: source))
            }
        }
        return Dictionary(measured.flatMap(\.self), uniquingKeysWith: { first, _ in first })
    }

    /// Stretches of `pairs`, none of which ends within a path unless the path alone is long.
    private static func batches(of pairs: [Int], in changes: HistoryChanges) -> [Range<Int>] {
        var batches: [Range<Int>] = []
        var start = 0
        for position in pairs.indices.dropFirst() {
            let isNewPath = changes.changes[pairs[position]].path != changes.changes[pairs[position - 1]].path
            if position - start >= batchSize && (isNewPath || position - start >= 4 * batchSize) {
                batches.append(start..<position)
                start = position
            }
        }
        if start < pairs.count { batches.append(start..<pairs.count) }
        return batches
    }
}
