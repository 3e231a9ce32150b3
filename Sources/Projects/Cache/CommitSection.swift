internal import CredenceGit
internal import CredencePeople
internal import CredenceVocabulary

/// The commits of a record in their compact form: chunks of newest-first commits, each chunk newer to the record than those before it.
enum CommitSection {
    /// One chunk: the authors that no earlier chunk has, and the commits.
    static func write(_ commits: some Collection<RecordCommit>, newAuthors: some Collection<AuthorSeen>) -> [UInt8] {
        var writer = ByteWriter(capacity: commits.count * 96)
        writer.append(newAuthors) { writer, author in
            writer.append(author.name)
            writer.append(author.email)
            writer.append(author.canonicalName)
            writer.append(author.canonicalEmail)
        }
        let signatures = SignatureTable(commits.lazy.compactMap(\.signature))
        signatures.write(to: &writer)
        writer.append(commits) { writer, commit in
            writer.append(commit.id)
            writer.append(unsigned: commit.author)
            writer.append(commit.day)
            writer.append(signed: commit.committed.number - commit.day.number)
            writer.append(signed: Int(commit.seconds))
            let flags: [Bool] = [
                commit.isMerge, commit.signature != nil, commit.saysFix, commit.namesIssue, !commit.trailers.isEmpty,
                commit.committer != commit.author,
            ]
            writer.append(byte: flags.enumerated().reduce(0) { $0 | ($1.element ? 1 << UInt8($1.offset) : 0) })
            if commit.committer != commit.author { writer.append(unsigned: commit.committer) }
            if let signature = commit.signature { writer.append(unsigned: signatures.number(of: signature)) }
            writer.append(commit.subject)
            guard !commit.trailers.isEmpty else { return }
            writer.append(commit.trailers) { writer, trailer in
                writer.append(trailer.key)
                writer.append(trailer.value)
            }
        }
        return writer.bytes
    }

    /// All chunks: the commits of each, newest first, and the authors.
    static func read(_ chunks: [[UInt8]]) throws(Malformed) -> (chunks: [[RecordCommit]], authors: [AuthorSeen]) {
        var (commits, authors): ([[RecordCommit]], [AuthorSeen]) = ([], [])
        for chunk in chunks {
            var reader = ByteReader(chunk)
            authors += try reader.list(each: 4) { reader throws(Malformed) in
                AuthorSeen(
                    name: try reader.text(), email: try reader.text(), canonicalName: try reader.text(),
                    canonicalEmail: try reader.text())
            }
            let count = authors.count
            let signatures = try SignatureTable(reading: &reader)
            commits.append(try reader.list(each: 26) { reader throws(Malformed) in try commit(&reader, authors: count, signatures) })
            try reader.finish()
        }
        return (commits, authors)
    }

    private static func commit(_ reader: inout ByteReader, authors: Int, _ signatures: SignatureTable) throws(Malformed) -> RecordCommit {
        let id = try reader.id()
        let author = try reader.unsigned()
        guard author >= 0, author < authors else { throw Malformed() }
        let day = try reader.day()
        let (number, isTooLarge) = day.number.addingReportingOverflow(try reader.signed())
        guard !isTooLarge else { throw Malformed() }
        let seconds = Int64(try reader.signed())
        let flags = try reader.byte()
        let committer = flags & 32 != 0 ? try reader.unsigned() : author
        guard committer >= 0, committer < authors else { throw Malformed() }
        let signature = flags & 2 != 0 ? try signatures.signature(try reader.unsigned()) : nil
        let subject = try reader.text()
        let trailers: [Trailer] =
            flags & 16 == 0
            ? []
            : try reader.list(each: 2) { reader throws(Malformed) in Trailer(key: try reader.text(), value: try reader.text()) }
        return RecordCommit(
            id: id, author: author, committer: committer, day: day, committed: Day(number: number), seconds: seconds,
            isMerge: flags & 1 != 0, signature: signature, saysFix: flags & 4 != 0, namesIssue: flags & 8 != 0, subject: subject,
            trailers: trailers)
    }
}
