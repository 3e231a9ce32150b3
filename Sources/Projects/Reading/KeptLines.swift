internal import CredenceGit
internal import CredenceVocabulary

/// What a store keeps of the lines of a repository, with commits named by the record's indices.
struct KeptLines {
    /// For each commit whether its lines were counted.
    private(set) var isCounted: [Bool]
    /// What those commits did to paths.
    private(set) var rows: [PathRow] = []
    /// The head whose files were followed; nil when none were.
    private(set) var head: ObjectID?
    /// By path, its content and the spans; nil spans where none can be told.
    private(set) var files: [String: (blob: ObjectID, spans: [LineSpan]?)] = [:]
    /// Renames that weren't looked for.
    private(set) var skippedRenames = 0

    init(of record: Record) {
        isCounted = [Bool](repeating: false, count: record.commits.count)
        guard let stored = record.kept?.stored else { return }
        var indices = [Int](repeating: 0, count: record.numbers.count)
        for (index, number) in record.numbers.enumerated() { indices[number] = index }
        for chunk in stored[.changes] {
            guard let part = try? ChangeSection.read(chunk, commits: indices.count) else { continue }
            for number in part.counted { isCounted[indices[number]] = true }
            rows += part.rows.map {
                PathRow(path: part.paths[$0.path], commit: indices[$0.commit], lines: $0.lines, unwritten: $0.unwritten)
            }
        }
        if let chunk = stored[.spans].last, let part = try? SpanSection.read(chunk, commits: indices.count) {
            (head, skippedRenames) = (part.head, part.skippedRenames)
            for file in part.files {
                let spans = file.spans?.map { LineSpan(start: $0.start, count: $0.count, commit: indices[$0.commit]) }
                files[file.path] = (file.blob, spans)
            }
        }
    }
}
