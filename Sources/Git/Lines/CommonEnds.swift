/// What is left of two texts without the lines that both begin and end with.
struct CommonEnds {
    /// Where the lines that differ begin, in both.
    let start: Int
    /// Where they end in the old text.
    let oldEnd: Int
    /// Where they end in the new text.
    let newEnd: Int

    init(_ old: Bytes, _ new: Bytes) {
        let shorter = min(old.count, new.count)
        let same = unsafe old.commonPrefix(with: new, limit: shorter)
        if same == shorter && old.count == new.count {
            (start, oldEnd, newEnd) = (old.count, old.count, new.count)
            return
        }
        let start = unsafe old.lineStart(before: same)
        var suffix = unsafe old.commonSuffix(with: new, limit: shorter - start)
        // The common end begins at a line of both.
        if unsafe !(old.isLineStart(old.count - suffix) && new.isLineStart(new.count - suffix)) {
            let feed = unsafe old.firstIndex(of: UInt8(ascii: "\n"), from: old.count - suffix, to: old.count)
            suffix = feed.map { old.count - $0 - 1 } ?? 0
        }
        self.start = start
        (oldEnd, newEnd) = (old.count - suffix, new.count - suffix)
    }
}
