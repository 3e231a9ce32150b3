internal import CGit2

/// libgit2's comparison of two texts, which is git's own algorithm.
enum TextComparison {
    /// The lines added and deleted: the hunks without context add up to git's counts. Nil when libgit2 can't.
    static func count(_ old: Bytes, _ new: Bytes) -> LineChange? {
        var total = LineChange()
        let result = unsafe withUnsafeMutablePointer(to: &total) { payload in
            unsafe compare(
                old, new, flags: 0,
                { _, hunk, payload in
                    guard let hunk = unsafe hunk, let total = unsafe payload?.assumingMemoryBound(to: LineChange.self) else { return 0 }
                    unsafe total.pointee.added += Int(hunk.pointee.new_lines)
                    unsafe total.pointee.deleted += Int(hunk.pointee.old_lines)
                    return 0
                }, payload)
        }
        return result ? total : nil
    }

    /// Appends the hunks to `hunks`, in order; false when libgit2 can't.
    ///
    /// A hunk is placed as git places it, by the indentation around it (`diff.indentHeuristic`, on by default).
    static func appendHunks(_ old: Bytes, _ new: Bytes, to hunks: inout [LineHunk]) -> Bool {
        unsafe withUnsafeMutablePointer(to: &hunks) { payload in
            unsafe compare(
                old, new, flags: UInt32(GIT_DIFF_INDENT_HEURISTIC.rawValue),
                { _, hunk, payload in
                    guard let hunk = unsafe hunk, let hunks = unsafe payload?.assumingMemoryBound(to: [LineHunk].self) else { return 0 }
                    // Of an empty side the line before the hunk is named.
                    let (oldLines, newLines) = unsafe (Int(hunk.pointee.old_lines), Int(hunk.pointee.new_lines))
                    let oldStart = unsafe Int(hunk.pointee.old_start) - (oldLines > 0 ? 1 : 0)
                    let newStart = unsafe Int(hunk.pointee.new_start) - (newLines > 0 ? 1 : 0)
                    unsafe hunks.pointee.append(
                        LineHunk(oldStart: oldStart, oldCount: oldLines, newStart: newStart, newCount: newLines))
                    return 0
                }, payload)
        }
    }

    private static func compare(
        _ old: Bytes, _ new: Bytes, flags: UInt32, _ body: git_diff_hunk_cb, _ payload: UnsafeMutableRawPointer
    ) -> Bool {
        guard Libgit2.isStarted else { return false }
        var options = unsafe git_diff_options()
        guard unsafe git_diff_options_init(&options, UInt32(GIT_DIFF_OPTIONS_VERSION)) == 0 else { return false }
        unsafe options.context_lines = 0
        unsafe options.interhunk_lines = 0
        unsafe options.flags = UInt32(GIT_DIFF_FORCE_TEXT.rawValue) | flags
        return unsafe git_diff_buffers(
            old.baseAddress, old.count, nil, new.baseAddress, new.count, nil, &options, nil, nil, body, nil, payload) == 0
    }
}
