internal import CredenceVocabulary
internal import Foundation

/// The hunks between two contents as `git blame` sees them; its buffers serve one comparison after the other.
///
/// Where a hunk can stand at one place alone it is found here. All else is left to libgit2, whose algorithm is git's own: to spare it long texts it is
/// given the lines around those that differ, where that provably changes nothing.
package struct HunkFinder {
    private var classes = LineClasses()
    private var rule = FrequentLineRule()
    private let work: ComparingWork

    /// How many comparisons needed no search, how many a search around the lines that differ, and how many one of the whole texts.
    package private(set) var direct = 0
    package private(set) var windows = 0
    package private(set) var wholes = 0

    package init(work: ComparingWork = ComparingWork(commits: 0)) { self.work = work }

    /// How many lines around those that differ libgit2 is given: it looks at some 20 to place a hunk.
    private static let margin = 26
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
        var searched = 0
        if ends.start < ends.oldEnd && ends.start < ends.newEnd {
            guard unsafe old.isComparable(with: new) else { return false }
            unsafe classes.number(old: old, new: new, from: ends.start, oldEnd: ends.oldEnd, newEnd: ends.newEnd)
            guard work.take(10 * (classes.old.count + classes.new.count)) else { return false }
            searched = classes.old.count { classes.newCounts[Int($0)] > 0 } + classes.new.count { classes.oldCounts[Int($0)] > 0 }
            if searched > 0 {
                guard let padding = unsafe padding(old, new, ends, context) else { return unsafe compareWhole(old, new, searched, &hunks) }
                return unsafe compareWindow(old, new, ends, context, first, padding, searched, &hunks)
            } else if oldSlide.lines == 0 && newSlide.lines == 0 {
                direct += 1
                hunks.append(
                    LineHunk(oldStart: first, oldCount: classes.old.count, newStart: first, newCount: classes.new.count))
                return true
            }
        } else if oldSlide.lines == 0 && newSlide.lines == 0 {
            direct += 1
            unsafe hunks.append(
                LineHunk(
                    oldStart: first, oldCount: old.lineCount(from: ends.start, to: ends.oldEnd), newStart: first,
                    newCount: new.lineCount(from: ends.start, to: ends.newEnd)))
            return true
        }
        return unsafe compareWindow(old, new, ends, context, first, (bytes: [], lines: 0), searched, &hunks)
    }

    /// Lets libgit2 find the hunks, when that takes no more than it may; `searched` lines stand on both sides of what differs.
    private func ask(_ old: Bytes, _ new: Bytes, _ searched: Int, _ hunks: inout [LineHunk]) -> Bool {
        guard unsafe old.isComparable(with: new), searched <= LineComparison.searchLimit,
            work.take((old.count + new.count) / 2 + ComparingWork.search(searched))
        else { return false }
        return unsafe TextComparison.appendHunks(old, new, to: &hunks)
    }

    /// What both windows must be given besides, so that git searches the same lines in them as in the whole texts; nil when that can't be.
    private mutating func padding(_ old: Bytes, _ new: Bytes, _ ends: CommonEnds, _ context: Int) -> (bytes: [UInt8], lines: Int)? {
        let window = unsafe ComparisonWindow(old, ends, context: context)
        if window.start == 0 && window.oldEnd == old.count { return ([], 0) }
        let whole = unsafe classes.counts(old, new, with: [0..<ends.start, ends.oldEnd..<old.count])
        let near = unsafe classes.counts(old, new, with: [window.start..<ends.start, ends.oldEnd..<window.oldEnd])
        func limit(_ outside: Int, _ lines: [Int32]) -> Int { FrequentLineRule.limit(lines: outside + lines.count) }
        func kept(_ lines: [Int32], _ counts: [Int32], _ outside: Int) -> [Int32] {
            rule.kept(of: lines, counts: counts, limit: limit(outside, lines))
        }
        if kept(classes.old, whole.new, whole.lines) == kept(classes.old, near.new, near.lines),
            kept(classes.new, whole.old, whole.lines) == kept(classes.new, near.old, near.lines)
        {
            return ([], 0)
        }
        func marks(_ lines: [Int32], own: [Int32], _ whole: [Int32], _ near: [Int32], limit: Int) -> [WindowPadding.Mark?] {
            own.indices.map { number in
                guard own[number] > 0 else { return nil }
                let count = Int(whole[number])
                return WindowPadding.Mark(near: Int(near[number]), wanted: count == 0 ? 0 : count >= limit ? 2 : 1)
            }
        }
        let padding = WindowPadding(
            old: marks(classes.old, own: classes.oldCounts, whole.new, near.new, limit: limit(whole.lines, classes.old)),
            new: marks(classes.new, own: classes.newCounts, whole.old, near.old, limit: limit(whole.lines, classes.new)),
            oldLines: near.lines + classes.old.count, newLines: near.lines + classes.new.count,
            line: { unsafe classes.line($0, old, new) })
        return padding.map { ($0.bytes, $0.lines) }
    }

    private mutating func compareWhole(_ old: Bytes, _ new: Bytes, _ searched: Int, _ hunks: inout [LineHunk]) -> Bool {
        wholes += 1
        return unsafe ask(old, new, searched, &hunks)
    }

    /// Compares the lines around the middles; when a hunk could stand beyond them, the whole texts.
    private mutating func compareWindow(
        _ old: Bytes, _ new: Bytes, _ ends: CommonEnds, _ context: Int, _ first: Int, _ padding: (bytes: [UInt8], lines: Int),
        _ searched: Int, _ hunks: inout [LineHunk]
    ) -> Bool {
        let window = unsafe ComparisonWindow(old, ends, context: context)
        let known = hunks.count
        let (oldPart, newPart) = unsafe (
            Bytes(rebasing: old[window.start..<window.oldEnd]), Bytes(rebasing: new[window.start..<window.newEnd])
        )
        // What is added stands where the window ends but not the text.
        let (isTopOpen, isBottomOpen) = (window.start > 0, window.oldEnd < old.count)
        guard unsafe compare(oldPart, newPart, padding.bytes, isAbove: isTopOpen, searched, &hunks) else { return false }
        let linesAbove = isTopOpen ? padding.lines : 0
        for index in known..<hunks.count {
            hunks[index].oldStart -= linesAbove
            hunks[index].newStart -= linesAbove
        }
        let (oldRanges, newRanges) = (
            hunks[known...].map { ($0.oldStart, $0.oldCount) }, hunks[known...].map { ($0.newStart, $0.newCount) }
        )
        let isOldNear = unsafe isNearEdge(oldRanges, oldPart, isTopOpen: isTopOpen, isBottomOpen: isBottomOpen)
        let isNewNear = unsafe isNearEdge(newRanges, newPart, isTopOpen: isTopOpen, isBottomOpen: isBottomOpen)
        if isOldNear || isNewNear {
            hunks.removeSubrange(known...)
            return unsafe compareWhole(old, new, searched, &hunks)
        }
        windows += 1
        let shift = first - window.linesBefore
        for index in known..<hunks.count {
            hunks[index].oldStart += shift
            hunks[index].newStart += shift
        }
        return true
    }

    private func compare(
        _ old: Bytes, _ new: Bytes, _ padding: [UInt8], isAbove: Bool, _ searched: Int, _ hunks: inout [LineHunk]
    ) -> Bool {
        if padding.isEmpty { return unsafe ask(old, new, searched, &hunks) }
        let paddedOld = unsafe isAbove ? padding + Array(old) : Array(old) + padding
        let paddedNew = unsafe isAbove ? padding + Array(new) : Array(new) + padding
        return unsafe paddedOld.withUnsafeBufferPointer { old in
            unsafe paddedNew.withUnsafeBufferPointer { new in unsafe ask(old, new, searched, &hunks) }
        }
    }

    /// Whether lines, of which the first and the number are given, stand, or could have been moved, to where the window ends but not the text.
    private func isNearEdge(_ ranges: [(start: Int, count: Int)], _ text: Bytes, isTopOpen: Bool, isBottomOpen: Bool) -> Bool {
        let near = HunkFinder.margin - 4
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
