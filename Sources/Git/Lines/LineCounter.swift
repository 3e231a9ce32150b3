internal import CredenceVocabulary

/// Counts the lines that changes add and delete, exactly as git does; its buffers serve one comparison after the other.
///
/// Common ends are cut off by bytes. Where one side has nothing left, or both have no line in common, the rest is the answer; where the shortest
/// way from one to the other is provably git's, it is searched here; all else is left to libgit2, whose algorithm is git's own.
package struct LineCounter {
    private var classes = LineClasses()
    private var distance = EditDistance()
    private var rule = FrequentLineRule()
    private var oldKept: [Int32] = []
    private var newKept: [Int32] = []
    private let work: ComparingWork
    /// How many comparisons were left to libgit2.
    package private(set) var fallbacks = 0

    package init(work: ComparingWork = ComparingWork(commits: 0)) { self.work = work }

    /// Compares two texts; nil when libgit2 can't, or when it would take too much.
    package mutating func count(old: Span<UInt8>, new: Span<UInt8>) -> LineChange? {
        unsafe old.withUnsafeBufferPointer { old in
            unsafe new.withUnsafeBufferPointer { new in
                unsafe count(old, new)
            }
        }
    }

    private mutating func count(_ old: Bytes, _ new: Bytes) -> LineChange? {
        let ends = unsafe CommonEnds(old, new)
        let (start, oldEnd, newEnd) = (ends.start, ends.oldEnd, ends.newEnd)
        if oldEnd <= start || newEnd <= start {
            return unsafe LineChange(
                added: new.lineCount(from: start, to: newEnd), deleted: old.lineCount(from: start, to: oldEnd))
        }
        guard unsafe old.isComparable(with: new) else { return nil }
        unsafe classes.number(old: old, new: new, from: start, oldEnd: oldEnd, newEnd: newEnd)
        guard work.take(10 * (classes.old.count + classes.new.count)) else { return nil }
        let (deleted, added) = (classes.old.count, classes.new.count)
        keepShared()
        guard !oldKept.isEmpty else { return LineChange(added: added, deleted: deleted) }
        let steps = distance.measure(oldKept, newKept)
        if let steps, unsafe isGits(steps, old, new, start, oldEnd, newEnd) {
            let shared = (oldKept.count + newKept.count - steps) / 2
            return LineChange(added: added - shared, deleted: deleted - shared)
        }
        fallbacks += 1
        let searched = steps == nil ? oldKept.count + newKept.count : 0
        guard searched <= LineComparison.searchLimit, work.take((old.count + new.count) / 2 + ComparingWork.search(searched)) else {
            return nil
        }
        // What many lines need twice over isn't kept meanwhile.
        if classes.old.count + classes.new.count > 1 << 20 { (classes, oldKept, newKept) = (LineClasses(), [], []) }
        return unsafe TextComparison.count(old, new)
    }

    /// The lines that stand in both middles; no others can be matched.
    private mutating func keepShared() {
        oldKept.removeAll(keepingCapacity: true)
        newKept.removeAll(keepingCapacity: true)
        for number in classes.old where classes.newCounts[Int(number)] > 0 { oldKept.append(number) }
        for number in classes.new where classes.oldCounts[Int(number)] > 0 { newKept.append(number) }
    }

    /// Whether git's search, too, finds the shortest way, which has `steps` steps.
    private mutating func isGits(_ steps: Int, _ old: Bytes, _ new: Bytes, _ start: Int, _ oldEnd: Int, _ newEnd: Int) -> Bool {
        let dropped = classes.old.count - oldKept.count + classes.new.count - newKept.count
        if dropped == 0 { return true }
        if steps + dropped <= EditDistance.limit && !isSurrounded(classes.old, classes.newCounts)
            && !isSurrounded(classes.new, classes.oldCounts)
        {
            return true
        }
        let (oldCounts, newCounts, outside) = unsafe classes.counts(old, new, with: [0..<start, oldEnd..<old.count])
        // Both texts share what stands outside of the middles. Lines that stand elsewhere in the other text stay in git's search and lengthen its way.
        var longer = steps
        for number in classes.old where classes.newCounts[Int(number)] == 0 && newCounts[Int(number)] > 0 { longer += 1 }
        for number in classes.new where classes.oldCounts[Int(number)] == 0 && oldCounts[Int(number)] > 0 { longer += 1 }
        guard longer <= EditDistance.limit else { return false }
        return !rule.applies(
            to: classes.old, counts: newCounts, middleCounts: classes.newCounts,
            limit: FrequentLineRule.limit(lines: outside + classes.old.count))
            && !rule.applies(
                to: classes.new, counts: oldCounts, middleCounts: classes.oldCounts,
                limit: FrequentLineRule.limit(lines: outside + classes.new.count))
    }

    /// Whether a line that the other middle has stands between two that it hasn't.
    private func isSurrounded(_ lines: [Int32], _ others: [Int32]) -> Bool {
        guard let first = lines.firstIndex(where: { others[Int($0)] == 0 }), let last = lines.lastIndex(where: { others[Int($0)] == 0 })
        else {
            return false
        }
        return last - first + 1 > lines[first...last].count { others[Int($0)] == 0 }
    }
}
