internal import CredenceGit

/// Lines that commits added and deleted, path by path; each chunk holds what one scan counted.
enum ChangeSection {
    /// One commit's change of one path.
    struct Row: Sendable {
        let path: Int
        /// The commit, by its number in the record.
        let commit: Int
        let lines: LineComparison
        /// Which of the lines are a notebook's outputs and scaffolding; kept of notebooks only.
        var unwritten = LineChange()
    }

    /// One chunk: the commits that were counted, and what they changed, rows of one path together.
    static func write(counted: [Int], paths: [String], rows: [Row]) -> [UInt8] {
        var writer = ByteWriter(capacity: counted.count * 2 + rows.count * 6)
        var last = 0
        writer.append(counted) { writer, number in
            writer.append(signed: number - last)
            last = number
        }
        writer.append(paths) { $0.append($1) }
        var (path, commit) = (0, 0)
        writer.append(rows) { writer, row in
            writer.append(unsigned: row.path - path)
            writer.append(signed: row.commit - commit)
            (path, commit) = (row.path, row.commit)
            switch row.lines {
            case .lines(let lines):
                writer.append(unsigned: lines.added + 1)
                writer.append(unsigned: lines.deleted)
                guard NotebookReading.isNotebook(paths[row.path]) else { return }
                writer.append(unsigned: row.unwritten.added)
                writer.append(unsigned: row.unwritten.deleted)
            case .binary, .unknown, .unmeasured: writer.append(unsigned: 0)
            }
        }
        return writer.bytes
    }

    /// One chunk.
    ///
    /// - Parameter commits: how many commits the record has.
    static func read(_ chunk: [UInt8], commits: Int) throws(Malformed) -> (counted: [Int], paths: [String], rows: [Row]) {
        var reader = ByteReader(chunk)
        var last = 0
        func number(_ reader: inout ByteReader) throws(Malformed) -> Int {
            let (number, isTooLarge) = last.addingReportingOverflow(try reader.signed())
            guard !isTooLarge, number >= 0, number < commits else { throw Malformed() }
            last = number
            return number
        }
        let counted = try reader.list { reader throws(Malformed) in try number(&reader) }
        let paths = try reader.list { reader throws(Malformed) in try reader.text() }
        last = 0
        var path = 0
        let rows = try reader.list(each: 3) { reader throws(Malformed) in
            let (next, isTooLarge) = path.addingReportingOverflow(try reader.unsigned())
            guard !isTooLarge, next >= 0, next < paths.count else { throw Malformed() }
            path = next
            let commit = try number(&reader)
            let added = try reader.unsigned()
            if added == 0 { return Row(path: path, commit: commit, lines: .binary) }
            let deleted = try reader.unsigned()
            guard added > 0, deleted >= 0 else { throw Malformed() }
            var row = Row(path: path, commit: commit, lines: .lines(LineChange(added: added - 1, deleted: deleted)))
            if NotebookReading.isNotebook(paths[path]) {
                row.unwritten = LineChange(added: try reader.amount(), deleted: try reader.amount())
                guard row.unwritten.added < added, row.unwritten.deleted <= deleted else { throw Malformed() }
            }
            return row
        }
        try reader.finish()
        return (counted, paths, rows)
    }
}
