internal import CredenceVocabulary
internal import Foundation

/// The hunks between two contents as `git blame` sees them; its buffers serve one comparison after the other.
///
/// Where a hunk can stand at one place alone it is found here. All else is left to libgit2, whose algorithm is git's own: to spare it long texts it is
/// given the lines around those that differ, where that provably changes nothing.
package struct HunkFinder {
    private var classes = LineClasses()
    private var rule = FrequentLineRule()

    package init() {}

    /// How many lines around those that differ libgit2 is given: it looks at some 20 to place a hunk.
    private static let margin = 40
    private static let block = 1024

    /// Appends the hunks to `hunks`; false when they can't be found.
    package mutating func find(old: Span<UInt8>, new: Span<UInt8>, into hunks: inout [LineHunk]) -> Bool {
        unsafe old.withUnsafeBufferPointer { old in
            unsafe new.withUnsafeBufferPointer { new in
                let cut = unsafe HunkFinder.tail(old, new)
                return unsafe find(Bytes(rebasing: old[..<(old.count - cut)]), Bytes(rebasing: new[..<(new.count - cut)]), &hunks)
            }
        }
    }

    /// The same by libgit2 alone, to hold this against.
    package static func findByLibgit2(old: Span<UInt8>, new: Span<UInt8>, into hunks: inout [LineHunk]) -> Bool {
        unsafe old.withUnsafeBufferPointer { old in
            unsafe new.withUnsafeBufferPointer { new in
                let cut = unsafe tail(old, new)
                return unsafe TextComparison.appendHunks(
                    Bytes(rebasing: old[..<(old.count - cut)]), Bytes(rebasing: new[..<(new.count - cut)]), to: &hunks)
            }
        }
    }

    /// The bytes that git leaves off: whole KiB that both end with, but for the rest of the line that this cuts into.
    private static func tail(_ old: Bytes, _ new: Bytes) -> Int {
        let shared = unsafe old.commonSuffix(with: new, limit: min(old.count, new.count)) / block * block
        let start = old.count - shared
        let kept = unsafe old.firstIndex(of: UInt8(ascii: "\n"), from: start, to: old.count).map { $0 + 1 - start } ?? shared
        return shared - min(kept, shared)
    }

    private mutating func find(_ old: Bytes, _ new: Bytes, _ hunks: inout [LineHunk]) -> Bool {
        let ends = unsafe CommonEnds(old, new)
        guard ends.start < ends.oldEnd || ends.start < ends.newEnd else { return true }
        let first = unsafe old.lineCount(from: 0, to: ends.start)
        let oldSlide = unsafe Slide(old, from: ends.start, to: ends.oldEnd)
        let newSlide = unsafe Slide(new, from: ends.start, to: ends.newEnd)
        let context = max(oldSlide.lines, newSlide.lines) + HunkFinder.margin
        if ends.start < ends.oldEnd && ends.start < ends.newEnd {
            unsafe classes.number(old: old, new: new, from: ends.start, oldEnd: ends.oldEnd, newEnd: ends.newEnd)
            let hasShared = classes.old.contains { classes.newCounts[Int($0)] > 0 }
            if hasShared {
                guard unsafe keepsSame(old, new, ends, context) else { return unsafe TextComparison.appendHunks(old, new, to: &hunks) }
            } else if oldSlide.lines == 0 && newSlide.lines == 0 {
                hunks.append(
                    LineHunk(oldStart: first, oldCount: classes.old.count, newStart: first, newCount: classes.new.count))
                return true
            }
        } else if oldSlide.lines == 0 && newSlide.lines == 0 {
            unsafe hunks.append(
                LineHunk(
                    oldStart: first, oldCount: old.lineCount(from: ends.start, to: ends.oldEnd), newStart: first,
                    newCount: new.lineCount(from: ends.start, to: ends.newEnd)))
            return true
        }
        return unsafe compareWindow(old, new, ends, context, first, &hunks)
    }

    /// Whether git searches the same lines when it is given those around the middles only.
    private mutating func keepsSame(_ old: Bytes, _ new: Bytes, _ ends: CommonEnds, _ context: Int) -> Bool {
        let window = unsafe ComparisonWindow(old, ends, context: context)
        let whole = unsafe classes.counts(old, new, with: [0..<ends.start, ends.oldEnd..<old.count])
        let near = unsafe classes.counts(old, new, with: [window.start..<ends.start, ends.oldEnd..<window.oldEnd])
        func kept(_ lines: [Int32], _ counts: [Int32], _ outside: Int) -> [Int32] {
            rule.kept(of: lines, counts: counts, limit: FrequentLineRule.limit(lines: outside + lines.count))
        }
        return kept(classes.old, whole.new, whole.lines) == kept(classes.old, near.new, near.lines)
            && kept(classes.new, whole.old, whole.lines) == kept(classes.new, near.old, near.lines)
    }

    /// Compares the lines around the middles; when a hunk could stand beyond them, the whole texts.
    private func compareWindow(
        _ old: Bytes, _ new: Bytes, _ ends: CommonEnds, _ context: Int, _ first: Int, _ hunks: inout [LineHunk]
    ) -> Bool {
        let window = unsafe ComparisonWindow(old, ends, context: context)
        let known = hunks.count
        let (oldPart, newPart) = unsafe (
            Bytes(rebasing: old[window.start..<window.oldEnd]), Bytes(rebasing: new[window.start..<window.newEnd])
        )
        guard unsafe TextComparison.appendHunks(oldPart, newPart, to: &hunks) else { return false }
        let (isTopOpen, isBottomOpen) = (window.start > 0, window.oldEnd < old.count)
        let (oldRanges, newRanges) = (
            hunks[known...].map { ($0.oldStart, $0.oldCount) }, hunks[known...].map { ($0.newStart, $0.newCount) }
        )
        let isOldNear = unsafe isNearEdge(oldRanges, oldPart, isTopOpen: isTopOpen, isBottomOpen: isBottomOpen)
        let isNewNear = unsafe isNearEdge(newRanges, newPart, isTopOpen: isTopOpen, isBottomOpen: isBottomOpen)
        if isOldNear || isNewNear {
            hunks.removeSubrange(known...)
            return unsafe TextComparison.appendHunks(old, new, to: &hunks)
        }
        let shift = first - window.linesBefore
        for index in known..<hunks.count {
            hunks[index].oldStart += shift
            hunks[index].newStart += shift
        }
        return true
    }

    /// Whether lines, of which the first and the number are given, stand, or could have been moved, to where the window ends but not the text.
    private func isNearEdge(_ ranges: [(start: Int, count: Int)], _ text: Bytes, isTopOpen: Bool, isBottomOpen: Bool) -> Bool {
        let near = HunkFinder.margin / 2
        let starts = unsafe HunkFinder.lineStarts(text)
        for (start, count) in ranges where count > 0 {
            let slide = unsafe Slide(text, from: starts[start], to: starts[start + count])
            if isTopOpen && start - slide.up < near { return true }
            if isBottomOpen && start + count + slide.down > starts.count - 1 - near { return true }
        }
        return false
    }

    /// Where the lines begin, and where the last one ends.
    private static func lineStarts(_ text: Bytes) -> [Int] {
        var starts = [0]
        while let last = starts.last, last < text.count { unsafe starts.append(text.lineEnd(from: last)) }
        return starts
    }
}
