internal import CGit2
internal import CredenceVocabulary

/// The lines that one change of a path added and deleted.
package enum LineComparison: Hashable, Sendable {
    case lines(LineChange)
    /// A side is binary, by content or attribute; git counts no lines.
    case binary
    /// A side is absent, as in a partial clone, or can't be read.
    case unknown

    /// Above this size git itself takes a file for binary (`core.bigFileThreshold`).
    package static let sizeLimit = 512 << 20
    /// As many first bytes git searches for a NUL.
    private static let binaryProbe = 8000

    /// Compares both sides of `change`.
    ///
    /// - Parameter treatment: what the attribute `diff` says of the path.
    package init(of change: TreeChange, treatment: DiffTreatment, in source: borrowing some ObjectSource & ~Copyable) {
        if treatment == .binary {
            self = .binary
            return
        }
        for side in [change.old, change.new] {
            guard let side, side.kind != .submodule else { continue }
            guard let header = try? source.header(side.id) else {
                self = .unknown
                return
            }
            if header.size > LineComparison.sizeLimit {
                self = .binary
                return
            }
        }
        let compared = LineComparison.lend(change.old, in: source) { old in
            LineComparison.lend(change.new, in: source) { new in
                LineComparison(old: old, new: new, treatment: treatment)
            } ?? .unknown
        }
        self = compared ?? .unknown
    }

    private static func lend(
        _ side: TreeChange.Side?, in source: borrowing some ObjectSource & ~Copyable, _ body: (Span<UInt8>) -> LineComparison
    ) -> LineComparison? {
        guard let side else { return body([UInt8]().span) }
        // Git shows a submodule as the one line that names its commit.
        if side.kind == .submodule { return body(Array("Subproject commit \(side.id)\n".utf8).span) }
        return try? source.read(side.id) { _, bytes in body(bytes) }
    }

    /// Compares two texts.
    init(old: Span<UInt8>, new: Span<UInt8>, treatment: DiffTreatment) {
        if treatment == .automatic, LineComparison.isBinary(old) || LineComparison.isBinary(new) {
            self = .binary
            return
        }
        // What both begin and end with changes nothing; when one middle is empty the other's lines are the answer.
        var start = 0
        let shorter = min(old.count, new.count)
        while start < shorter && old[start] == new[start] { start += 1 }
        while start > 0 && old[start - 1] != UInt8(ascii: "\n") { start -= 1 }
        var (oldEnd, newEnd) = (old.count, new.count)
        while oldEnd > start && newEnd > start && old[oldEnd - 1] == new[newEnd - 1] {
            oldEnd -= 1
            newEnd -= 1
        }
        while oldEnd < old.count && newEnd < new.count && !LineComparison.isLineStart(old, oldEnd, new, newEnd) {
            oldEnd += 1
            newEnd += 1
        }
        if oldEnd == start || newEnd == start {
            self = .lines(
                LineChange(added: LineComparison.countLines(new, start, newEnd), deleted: LineComparison.countLines(old, start, oldEnd)))
            return
        }
        self = LineComparison.compareWhole(old, new)
    }

    private static func isLineStart(_ old: Span<UInt8>, _ oldIndex: Int, _ new: Span<UInt8>, _ newIndex: Int) -> Bool {
        (oldIndex == 0 || old[oldIndex - 1] == UInt8(ascii: "\n")) && (newIndex == 0 || new[newIndex - 1] == UInt8(ascii: "\n"))
    }

    private static func isBinary(_ bytes: Span<UInt8>) -> Bool {
        for index in 0..<min(bytes.count, binaryProbe) where bytes[index] == 0 { return true }
        return false
    }

    private static func countLines(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
        var lines = 0
        for index in start..<end where bytes[index] == UInt8(ascii: "\n") { lines += 1 }
        return end > start && bytes[end - 1] != UInt8(ascii: "\n") ? lines + 1 : lines
    }

    /// libgit2's comparison, which is git's own algorithm: the hunks without context add up to its counts.
    private static func compareWhole(_ old: Span<UInt8>, _ new: Span<UInt8>) -> LineComparison {
        guard Libgit2.isStarted else { return .unknown }
        var options = unsafe git_diff_options()
        guard unsafe git_diff_options_init(&options, UInt32(GIT_DIFF_OPTIONS_VERSION)) == 0 else { return .unknown }
        unsafe options.context_lines = 0
        unsafe options.interhunk_lines = 0
        unsafe options.flags = UInt32(GIT_DIFF_FORCE_TEXT.rawValue)
        var total = LineChange()
        let result = unsafe old.withUnsafeBufferPointer { oldBytes in
            unsafe new.withUnsafeBufferPointer { newBytes in
                unsafe withUnsafeMutablePointer(to: &total) { payload in
                    unsafe git_diff_buffers(
                        oldBytes.baseAddress, oldBytes.count, nil, newBytes.baseAddress, newBytes.count, nil, &options, nil, nil,
                        { _, hunk, payload in
                            guard let hunk = unsafe hunk, let total = unsafe payload?.assumingMemoryBound(to: LineChange.self) else {
                                return 0
                            }
                            unsafe total.pointee.added += Int(hunk.pointee.new_lines)
                            unsafe total.pointee.deleted += Int(hunk.pointee.old_lines)
                            return 0
                        }, nil, payload)
                }
            }
        }
        return result == 0 ? .lines(total) : .unknown
    }
}
