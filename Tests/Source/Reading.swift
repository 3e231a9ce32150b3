import CredenceKnowledge
import CredenceSource

let reader = SourceReader(knowledge: .embedded)

/// Reads a file that stands alone, or beside `others`.
func read(_ path: String, _ text: String, others: [String] = []) -> FileFacts {
    read(path, bytes: Array(text.utf8), others: others)
}

func read(_ path: String, bytes: [UInt8], others: [String] = []) -> FileFacts {
    reader.read(path: path, bytes: bytes.span, size: bytes.count, tree: TreeContext(paths: others + [path]))
}

func inspect(_ path: String, others: [String] = []) -> PathFacts {
    reader.inspect(path: path, tree: TreeContext(paths: others + [path]))
}

extension ImportUse {
    /// `line module names`, a dot before what is relative.
    var summary: String { "\(line) \(isRelative ? "." : "")\(module) \(names.joined(separator: ","))" }
}

extension DeclaredDependency {
    /// `line name scope`, `=` after what is pinned.
    var summary: String { "\(line) \(name) \(scope.rawValue)\(isPinned ? " =" : "")" }
}
