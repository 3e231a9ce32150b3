internal import CredenceKnowledge

/// Reads `go.mod`: the module and what it requires; what is only `// indirect` is `transitive`.
enum GoModReader {
    static func read(_ bytes: Span<UInt8>) -> Manifest {
        var manifest = Manifest(kind: .goMod, ecosystem: .go)
        var block: Substring = ""
        var cursor = LineCursor(bytes)
        while let range = cursor.next(bytes) {
            let line = bytes.trimming(range.lowerBound..<min(range.upperBound, range.lowerBound + 4096))
            let comment = bytes.first(Array("//".utf8), from: line.lowerBound, to: line.upperBound) ?? line.upperBound
            let isIndirect = bytes.first(Array("indirect".utf8), from: comment, to: line.upperBound) != nil
            let code = bytes.text(line.lowerBound..<comment)
            var words = code.split { $0 == " " || $0 == "\t" }
            guard let first = words.first else { continue }
            if first == ")" {
                block = ""
                continue
            }
            if words.count == 2 && words[1] == "(" || first.hasSuffix("(") {
                block = first.hasSuffix("(") ? first.dropLast() : first
                continue
            }
            if block.isEmpty {
                if first == "module", words.count > 1 { manifest.name = words[1].filter { $0 != "\"" } }
                guard first == "require" else { continue }
                words.removeFirst()
            } else if block != "require" {
                continue
            }
            guard let name = words.first, name.contains(".") || name.contains("/") else { continue }
            manifest.add(.go, name.filter { $0 != "\"" }, line: cursor.line, scope: isIndirect ? .transitive : .runtime, isPinned: false)
        }
        manifest.settle()
        return manifest
    }
}
