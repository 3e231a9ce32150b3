internal import CredenceSource

extension ByteWriter {
    /// One import.
    mutating func append(_ use: ImportUse, texts: inout TextTable) {
        append(use.ecosystem)
        append(use.module, texts: &texts)
        append(use.names) { $0.append($1, texts: &texts) }
        append(unsigned: use.line)
        append(use.isRelative)
    }
}

extension ByteReader {
    /// One import.
    mutating func importUse(texts: [String]) throws(Malformed) -> ImportUse {
        ImportUse(
            ecosystem: try numberedCase(), module: try text(of: texts),
            names: try list { reader throws(Malformed) in try reader.text(of: texts) },
            line: try amount(), isRelative: try flag())
    }
}
