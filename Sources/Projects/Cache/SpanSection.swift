internal import CredenceGit
internal import CredenceVocabulary

/// Which commit brought which lines of the files at a head.
enum SpanSection {
    /// A file's spans, whose commits are numbers in the record; nil where it has none that can be told.
    struct File: Sendable {
        let path: String
        let blob: ObjectID
        let spans: [LineSpan]?
    }

    static func write(_ files: [File], head: ObjectID, skippedRenames: Int) -> [UInt8] {
        var writer = ByteWriter(capacity: files.count * 64)
        writer.append(head)
        writer.append(unsigned: skippedRenames)
        var commit = 0
        writer.append(files) { writer, file in
            writer.append(file.path)
            writer.append(file.blob)
            writer.append(file.spans) { writer, spans in
                writer.append(spans) { writer, span in
                    writer.append(unsigned: span.count)
                    writer.append(signed: span.commit - commit)
                    commit = span.commit
                }
            }
        }
        return writer.bytes
    }

    /// - Parameter commits: how many commits the record has.
    static func read(_ chunk: [UInt8], commits: Int) throws(Malformed) -> (files: [File], head: ObjectID, skippedRenames: Int) {
        var reader = ByteReader(chunk)
        let head = try reader.id()
        let skipped = try reader.unsigned()
        var commit = 0
        let files = try reader.list(each: 22) { reader throws(Malformed) in
            let (path, blob) = (try reader.text(), try reader.id())
            let spans: [LineSpan]? = try reader.optional { reader throws(Malformed) in
                var start = 0
                return try reader.list(each: 2) { reader throws(Malformed) in
                    let count = try reader.unsigned()
                    let (next, isTooLarge) = commit.addingReportingOverflow(try reader.signed())
                    guard !isTooLarge, next >= 0, next < commits, count > 0, count < 1 << 40 else { throw Malformed() }
                    commit = next
                    defer { start += count }
                    return LineSpan(start: start, count: count, commit: next)
                }
            }
            return File(path: path, blob: blob, spans: spans)
        }
        try reader.finish()
        return (files, head, skipped)
    }
}
