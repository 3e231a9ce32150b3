internal import CredenceGit
internal import CredenceSource
internal import CredenceVocabulary

/// Which of the lines that changes of notebooks added and deleted are outputs and scaffolding, that no hand wrote.
enum NotebookReading {
    private static let suffix = ".ipynb"

    /// Whether a path is a notebook's.
    static func isNotebook(_ path: String) -> Bool { path.hasSuffix(suffix) }

    /// The lines by the index of the change, for changes of notebooks whose lines were counted and that can be read; of larger ones than
    /// `RecordReader.notebookLimit` all are set apart, for nobody writes so much in one.
    static func read<Source: ObjectSource & ~Copyable>(
        _ changes: HistoryChanges, _ lines: HistoryLines, by workers: Workers<Source>
    ) async throws(GitError) -> [Int: LineChange] {
        let isNotebook = changes.paths.map { $0.suffix(suffix.utf8.count).elementsEqual(suffix.utf8) }
        guard isNotebook.contains(true) else { return [:] }
        let indices = changes.changes.indices.filter { index in
            guard isNotebook[Int(changes.changes[index].path)], case .lines(let found) = lines.lines[index] else { return false }
            return found != LineChange()
        }
        let work = ComparingWork(commits: indices.count)
        let found = try await workers.map(batches: indices.count, state: { HunkFinder(work: work) }) { batch, finder, source in
            let change = changes.changes[indices[batch]]
            guard case .lines(let counted) = lines.lines[indices[batch]] else { return LineChange() }
            if isTooLarge(change.old, source) || isTooLarge(change.new, source) { return counted }
            let unwritten = unwritten(in: change, &finder, source) ?? LineChange()
            // Hunks may be cut otherwise than git counts lines; nothing more is set apart than was counted.
            return LineChange(added: min(unwritten.added, counted.added), deleted: min(unwritten.deleted, counted.deleted))
        }
        return Dictionary(zip(indices, found).filter { $0.1 != LineChange() }, uniquingKeysWith: { first, _ in first })
    }

    private static func unwritten(
        in change: PathChange, _ finder: inout HunkFinder, _ source: borrowing some ObjectSource & ~Copyable
    ) -> LineChange? {
        guard let old = bytes(of: change.old, source), let new = bytes(of: change.new, source) else { return nil }
        let (oldLines, newLines) = (NotebookLines(old.span), NotebookLines(new.span))
        if change.old == nil || change.new == nil { return LineChange(added: newLines.unwritten, deleted: oldLines.unwritten) }
        var hunks: [LineHunk] = []
        guard finder.find(old: old.span, new: new.span, into: &hunks) else { return nil }
        return hunks.reduce(into: LineChange()) { sum, hunk in
            sum.added += newLines.unwritten(from: hunk.newStart, count: hunk.newCount)
            sum.deleted += oldLines.unwritten(from: hunk.oldStart, count: hunk.oldCount)
        }
    }

    private static func isTooLarge(_ side: TreeChange.Side?, _ source: borrowing some ObjectSource & ~Copyable) -> Bool {
        guard let side, let size = try? source.header(side.id).size else { return false }
        return size > RecordReader.notebookLimit
    }

    /// The bytes of a side, none where there is none; nil for what can't be read or is no file.
    private static func bytes(of side: TreeChange.Side?, _ source: borrowing some ObjectSource & ~Copyable) -> [UInt8]? {
        guard let side else { return [] }
        guard side.kind == .file || side.kind == .executable else { return nil }
        return try? source.readBytes(side.id)
    }
}
