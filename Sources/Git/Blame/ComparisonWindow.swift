/// The lines around those that differ, the same in both texts.
struct ComparisonWindow {
    /// Where the window begins, in both texts.
    private(set) var start: Int
    /// How many lines stand in it before those that differ.
    private(set) var linesBefore = 0
    /// Where it ends in the old text.
    private(set) var oldEnd: Int
    /// Where it ends in the new text.
    let newEnd: Int

    /// At most `context` lines before and after what is left between the common ends.
    init(_ old: Bytes, _ ends: CommonEnds, context: Int) {
        (start, oldEnd) = (ends.start, ends.oldEnd)
        while start > 0, linesBefore < context {
            start = unsafe old.lineStart(before: start - 1)
            linesBefore += 1
        }
        var linesAfter = 0
        while oldEnd < old.count, linesAfter < context {
            oldEnd = unsafe old.lineEnd(from: oldEnd)
            linesAfter += 1
        }
        newEnd = ends.newEnd + oldEnd - ends.oldEnd
    }
}
