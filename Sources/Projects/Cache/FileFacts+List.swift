package import CredenceSource

extension ByteWriter {
    /// What the files of a tree are and say, and before them the texts they share. Least is written of files that are sorted by path.
    package mutating func append(_ files: [FileFacts]) {
        var texts = TextTable()
        var body = ByteWriter(capacity: files.count * 64)
        body.append(files, texts: &texts)
        append(texts)
        append(raw: body.bytes)
    }

    /// What the files of a tree are and say; their texts are in `texts`, which must be written before them.
    package mutating func append(_ files: [FileFacts], texts: inout TextTable) {
        append(unsigned: files.count)
        var previous = ""
        for facts in files {
            append(facts, after: previous, texts: &texts)
            previous = facts.path
        }
    }
}

extension ByteReader {
    /// What the files of a tree are and say, and before them the texts they share.
    package mutating func files() throws(Malformed) -> [FileFacts] {
        let texts = try texts()
        return try files(texts: texts)
    }

    /// What the files of a tree are and say.
    package mutating func files(texts: [String]) throws(Malformed) -> [FileFacts] {
        var previous = ""
        return try list(each: ByteReader.leastFileFacts) { reader throws(Malformed) in
            let facts = try reader.fileFacts(after: previous, texts: texts)
            previous = facts.path
            return facts
        }
    }
}
