internal import CredenceKnowledge

/// Reads `requirements.txt` as people write it: options, URLs, hashes, markers, pasted shell lines, commas, prose.
enum RequirementsReader {
    static func read(_ bytes: Span<UInt8>, _ path: FilePath) -> Manifest {
        var manifest = Manifest(kind: .requirements, ecosystem: .pypi)
        let stem = path.foldedName.replacing("requirements", with: "").replacing(".txt", with: "").replacing(".in", with: "")
        let parts = stem.split { !$0.isLetter }.map(String.init)
        let groups = parts
        let scope = groups.lazy.map { DeclaredDependency.Scope(group: $0, otherwise: .runtime) }.first { $0 != .runtime } ?? .runtime
        var cursor = LineCursor(bytes)
        while let range = cursor.next(bytes) {
            // No requirement is that long.
            let trimmed = bytes.trimming(range.lowerBound..<min(range.upperBound, range.lowerBound + 4096))
            guard !trimmed.isEmpty, bytes[trimmed.lowerBound] != UInt8(ascii: "#") else { continue }
            let line = bytes.text(trimmed)
            if isPlain(trimmed, bytes) {
                manifest.add(requirement: line, line: cursor.line, scope: scope)
                continue
            }
            for requirement in requirements(in: line) { manifest.add(requirement: requirement, line: cursor.line, scope: scope) }
        }
        manifest.settle()
        return manifest
    }

    // `name` and `name==1.0`, as nearly all are.
    private static func isPlain(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
        guard bytes[range.lowerBound].isASCIILetter else { return false }
        for index in range where !PythonRequirement.isNameByte(bytes[index]) && bytes[index] != UInt8(ascii: "=") { return false }
        return true
    }

    /// The requirements that a line asks for.
    private static func requirements(in line: String) -> [String] {
        var text = withoutShell(line[...])
        if text.hasPrefix("- ") || text.hasPrefix("* ") || text.hasPrefix("• ") { text = text.dropFirst(2) }
        if text.hasPrefix("#") || text.hasPrefix("//") || text.hasSuffix(":") { return [] }
        if text.hasPrefix("-e ") || text.hasPrefix("--editable") || text.contains("://") || text.contains("git@") { return named(in: text) }
        if text.hasPrefix("-") || text.hasPrefix(".") || text.hasPrefix("/") || text.hasPrefix("[") || text.hasPrefix("<") { return [] }
        for mark in [" #", "\t#", ";", " --", " \\"] {
            if let range = text.firstRange(of: mark) { text = text[..<range.lowerBound] }
        }
        let words = text.split { $0 == " " || $0 == "\t" }.filter { $0.first?.isLetter ?? false }
        guard words.count <= 6 else { return [] }
        // A comma divides extras and versions, and in some hands names.
        if text.contains("[") { return [String(text)] }
        var result: [String] = []
        for part in text.split(separator: ",", maxSplits: 100) {
            let trimmed = part.drop { $0 == " " || $0 == "\t" }
            if result.isEmpty || (trimmed.first?.isLetter ?? false) { result.append(String(trimmed)) }
        }
        return result
    }

    /// `echo x >> requirements.txt`, `pip install x`, `!pip install x` without what is the shell's.
    private static func withoutShell(_ line: Substring) -> Substring {
        var text = line
        if text.hasPrefix("echo ") { text = text.dropFirst(5) }
        if let range = text.firstRange(of: ">>") ?? text.firstRange(of: " > ") { text = text[..<range.lowerBound] }
        for prefix in ["$ ", "!", "%", "sudo ", "python -m ", "python3 -m ", "pip install ", "pip3 install ", "-U ", "--upgrade "]
        where text.hasPrefix(prefix) { text = text.dropFirst(prefix.count) }
        while let last = text.last, last == " " || last == "\"" { text = text.dropLast() }
        return text.drop { $0 == " " || $0 == "\"" }
    }

    /// The name in `name @ url`, `…#egg=name`, or in the file name of a wheel or archive.
    private static func named(in text: Substring) -> [String] {
        if let range = text.firstRange(of: "egg=") { return [String(text[range.upperBound...].prefix { $0 != "&" && $0 != " " })] }
        if let at = text.firstRange(of: "@"), !text[..<at.lowerBound].contains("/"), !text.hasPrefix("-"), !text.hasPrefix("git") {
            return [String(text[..<at.lowerBound])]
        }
        let file = text.prefix { $0 != "#" && $0 != "?" && $0 != ";" }.split(separator: "/").last ?? ""
        if file.hasSuffix(".whl") { return [String(file.prefix { $0 != "-" })] }
        if text.contains("git+") || file.contains(".git") {
            let stem = file.replacing(".git", with: "").prefix { $0 != "@" && $0 != " " }
            return stem.isEmpty ? [] : [String(stem)]
        }
        if let version = file.firstRange(of: "-"), file.hasSuffix(".tar.gz") || file.hasSuffix(".zip") {
            return file[version.upperBound...].first?.isNumber ?? false ? [String(file[..<version.lowerBound])] : []
        }
        return []
    }
}
