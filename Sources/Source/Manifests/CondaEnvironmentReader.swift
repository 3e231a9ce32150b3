internal import CredenceKnowledge

/// Reads conda's `environment.yml`, line by line: a stranger's YAML is given to no library.
enum CondaEnvironmentReader {
    static func read(_ bytes: Span<UInt8>) -> Manifest {
        var manifest = Manifest(kind: .condaEnvironment, ecosystem: .conda)
        var isInDependencies = false
        // How far the `pip:` item is indented; what stands deeper is pip's.
        var pipIndent: Int?
        var cursor = LineCursor(bytes)
        while let range = cursor.next(bytes) {
            let cut = range.lowerBound..<min(range.upperBound, range.lowerBound + 4096)
            let trimmed = bytes.trimming(cut)
            let indent = trimmed.lowerBound - cut.lowerBound
            var text = bytes.text(trimmed)[...]
            if let comment = text.firstRange(of: " #") { text = text[..<comment.lowerBound].trimmingBlanks }
            if text.isEmpty || text.hasPrefix("#") { continue }
            guard text.hasPrefix("-") else {
                if indent == 0 {
                    isInDependencies = text.hasPrefix("dependencies:")
                    if text.hasPrefix("name:") { manifest.name = String(unquoted(text.dropFirst(5))) }
                    pipIndent = nil
                }
                continue
            }
            guard isInDependencies else { continue }
            let item = unquoted(text.dropFirst())
            if let pip = pipIndent, indent > pip {
                if !item.contains("://") && !item.hasPrefix("-") { manifest.add(requirement: item, line: cursor.line, scope: .runtime) }
            } else if item == "pip:" {
                pipIndent = indent
            } else {
                pipIndent = nil
                add(item, cursor.line, &manifest)
            }
        }
        manifest.settle()
        return manifest
    }

    // `channel::name=1.2=build`, `name>=1`.
    private static func add(_ item: Substring, _ line: Int, _ manifest: inout Manifest) {
        let spec = item.firstRange(of: "::").map { item[$0.upperBound...] } ?? item
        guard let requirement = PythonRequirement(spec) else { return }
        manifest.add(.conda, requirement.name, line: line, scope: .runtime, isPinned: requirement.isPinned)
    }

    private static func unquoted(_ text: Substring) -> Substring {
        var text = text.trimmingBlanks
        if let first = text.first, first == "\"" || first == "'", text.last == first, text.count > 1 { text = text.dropFirst().dropLast() }
        return text
    }
}
