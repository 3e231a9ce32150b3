internal import CredenceGit
internal import CredenceVocabulary

/// Where the commits of a record stand in history, in the order of its commits' chunks.
enum NodeSection {
    static func write(_ nodes: some Collection<CommitNode>) -> [UInt8] {
        var writer = ByteWriter(capacity: nodes.count * 64)
        writer.append(nodes) { writer, node in
            writer.append(node.id)
            writer.append(node.tree)
            writer.append(node.parents) { $0.append($1) }
        }
        return writer.bytes
    }

    static func read(_ chunks: [[UInt8]]) throws(Malformed) -> [CommitNode] {
        var nodes: [CommitNode] = []
        for chunk in chunks {
            var reader = ByteReader(chunk)
            nodes += try reader.list(each: 41) { reader throws(Malformed) in
                CommitNode(
                    id: try reader.id(), tree: try reader.id(),
                    parents: try reader.list(each: 20) { reader throws(Malformed) in try reader.id() })
            }
            try reader.finish()
        }
        return nodes
    }
}
