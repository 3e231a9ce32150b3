internal import CredencePeople

/// The signatures of a chunk's commits, each different one once: a person signs with few keys.
struct SignatureTable {
    private var signatures: [CommitSignature] = []
    private var numbers: [CommitSignature: Int] = [:]

    init(_ found: some Sequence<CommitSignature>) {
        for signature in found where numbers[signature] == nil {
            numbers[signature] = signatures.count
            signatures.append(signature)
        }
    }

    init(reading reader: inout ByteReader) throws(Malformed) {
        signatures = try reader.list(each: 3) { reader throws(Malformed) in
            guard let kind = CommitSignature.Kind(rawValue: try reader.text()),
                let state = CommitSignature.State(rawValue: try reader.text())
            else { throw Malformed() }
            return CommitSignature(
                kind: kind, key: try reader.optional { reader throws(Malformed) in try reader.text() }, state: state)
        }
    }

    /// The number of a signature that was given; 0 for another.
    func number(of signature: CommitSignature) -> Int { numbers[signature] ?? 0 }

    /// The signature of a number.
    func signature(_ number: Int) throws(Malformed) -> CommitSignature {
        guard signatures.indices.contains(number) else { throw Malformed() }
        return signatures[number]
    }

    /// Writes the table.
    func write(to writer: inout ByteWriter) {
        writer.append(signatures) { writer, signature in
            writer.append(signature.kind.rawValue)
            writer.append(signature.state.rawValue)
            writer.append(signature.key) { $0.append($1) }
        }
    }
}
