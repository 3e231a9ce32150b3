internal import CredenceKnowledge

extension SourceReader {
    /// Counts the lines and reads the imports of a text in the language found.
    func readCode(_ bytes: Span<UInt8>, _ shape: TextShape, _ facts: inout FileFacts) {
        switch facts.language {
        case "Python":
            let reader = PythonReader(bytes)
            facts.imports = reader.imports
            facts.python = reader.shape
            facts.lines = LineTally(
                code: shape.lines - shape.blank - reader.commentLines, comment: reader.commentLines, blank: shape.blank)
        case "Jupyter Notebook":
            readNotebook(bytes, &facts)
        case let name?:
            guard let syntax = syntax(name) else { fallthrough }
            readCode(bytes, name, syntax, &facts)
        case nil:
            facts.lines = LineTally(code: shape.lines - shape.blank, comment: 0, blank: shape.blank)
        }
    }

    private func readCode(_ bytes: Span<UInt8>, _ name: String, _ syntax: CommentSyntax, _ facts: inout FileFacts) {
        switch name {
        case "JavaScript", "JSX", "TypeScript", "TSX":
            let reader = ScriptImports(bytes, syntax)
            (facts.imports, facts.lines) = (reader.imports, reader.tally)
        case "Go":
            let reader = GoImports(bytes, syntax)
            (facts.imports, facts.lines) = (reader.imports, reader.tally)
        case "Rust":
            let reader = RustImports(bytes, syntax)
            (facts.imports, facts.lines) = (reader.imports, reader.tally)
        case "Vue", "Svelte", "Astro":
            facts.imports = scriptImports(within: bytes)
            facts.lines = CodeLexer.tally(bytes, syntax)
        default:
            facts.lines = CodeLexer.tally(bytes, syntax)
        }
    }

    /// What the `<script>` parts of a page bring in, and what stands between Astro's first two `---`.
    private func scriptImports(within bytes: Span<UInt8>) -> [ImportUse] {
        guard let syntax = syntax("TypeScript") else { return [] }
        var result: [ImportUse] = []
        var cursor = LineCursor(bytes)
        var start: (offset: Int, line: Int)?
        while let range = cursor.next(bytes) {
            let line = bytes.trimming(range)
            if let open = start {
                guard bytes.starts(with: "</script", at: line.lowerBound) || bytes.starts(with: "---", at: line.lowerBound) else {
                    continue
                }
                for use in ScriptImports(bytes.extracting(open.offset..<line.lowerBound), syntax).imports {
                    result.append(
                        ImportUse(
                            ecosystem: use.ecosystem, module: use.module, names: use.names, line: use.line + open.line,
                            isRelative: use.isRelative))
                }
                start = nil
            } else if bytes.starts(with: "<script", at: line.lowerBound)
                || bytes.starts(with: "---", at: line.lowerBound) && cursor.line == 1
            {
                start = (min(range.upperBound + 1, bytes.count), cursor.line)
            }
        }
        return result
    }

    /// Reads the code cells of a notebook, each for itself: what one leaves open doesn't reach the next.
    private func readNotebook(_ bytes: Span<UInt8>, _ facts: inout FileFacts) {
        let notebook = Notebook(bytes)
        if let problem = notebook.problem { facts.problems.append(problem) }
        var shape = PythonShape()
        var language: String?
        for cell in notebook.cells {
            let name = (cell.language ?? notebook.language).flatMap(languageName) ?? "Python"
            if language == nil { language = name }
            let (source, lines) = cell.source(bytes, isPython: name == "Python")
            guard name == "Python" else {
                if let syntax = syntax(name) { facts.lines += CodeLexer.tally(source.span, syntax) }
                continue
            }
            let text = TextShape(source.span)
            let reader = PythonReader(source.span)
            facts.lines += LineTally(
                code: text.lines - text.blank - reader.commentLines, comment: reader.commentLines, blank: text.blank)
            for use in reader.imports {
                let line = lines.indices.contains(use.line - 1) ? lines[use.line - 1] : 1
                facts.imports.append(
                    ImportUse(ecosystem: use.ecosystem, module: use.module, names: use.names, line: line, isRelative: use.isRelative))
            }
            shape += reader.shape
        }
        facts.codeLanguage = language ?? notebook.language.flatMap(languageName)
        if facts.codeLanguage == "Python" { facts.python = shape }
    }

    /// A kernel's language as the table names it.
    private func languageName(_ kernel: String) -> String? {
        let folded = kernel.lowercased()
        return (knowledge.languages.withInterpreter(folded) ?? knowledge.languages.all.first { $0.name.lowercased() == folded })?.name
            ?? kernel
    }
}
