internal import CredenceGit
internal import CredenceSource
internal import CredenceVocabulary

/// The files at a record's head: what each is and says, and its content's id.
enum FileSection {
    static func write(_ files: [FileFacts], _ blobs: [BlameFile]) -> [UInt8] {
        var writer = ByteWriter(capacity: files.count * 96)
        writer.append(files)
        for (facts, blob) in zip(files, blobs) {
            writer.append(blob.blob)
            // Nearly all paths are UTF-8 and stand there already.
            let isPath = blob.path.elementsEqual(facts.path.utf8)
            writer.append(isPath ? nil : blob.path) { writer, path in
                writer.append(unsigned: path.count)
                writer.append(raw: path)
            }
        }
        return writer.bytes
    }

    static func read(_ chunk: [UInt8]) throws(Malformed) -> (files: [FileFacts], blobs: [BlameFile]) {
        var reader = ByteReader(chunk)
        let files = try reader.files()
        var blobs: [BlameFile] = []
        blobs.reserveCapacity(files.count)
        for facts in files {
            let id = try reader.id()
            let path = try reader.optional { reader throws(Malformed) in Array(try reader.raw(try reader.count())) }
            blobs.append(BlameFile(path: path ?? Array(facts.path.utf8), blob: id))
        }
        try reader.finish()
        return (files, blobs)
    }
}
