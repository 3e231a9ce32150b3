internal import CredenceKnowledge
internal import CredenceVocabulary

extension SourceReader {
    /// What a file is and says.
    ///
    /// `bytes` is its content, or the beginning of it; `size` the length of the whole. Of a file that `inspect` calls
    /// secret nothing is read.
    package func read(path text: String, bytes: Span<UInt8>, size: Int, tree: TreeContext) -> FileFacts {
        let path = FilePath(text)
        let (inspected, open) = inspect(path, tree)
        var facts = FileFacts(path: text, role: inspected.role, byteCount: size)
        facts.roleRule = inspected.rule
        if inspected.isSecret { return facts }
        if bytes.count < size { facts.problems.append(.cutShort) }
        if inspected.manifest != nil && UTF16Text.hasMark(bytes) {
            read(path, UTF16Text.decode(bytes).span, inspected, open, tree, &facts)
        } else {
            read(path, bytes, inspected, open, tree, &facts)
        }
        return facts
    }

    private func read(
        _ path: FilePath, _ bytes: Span<UInt8>, _ inspected: PathFacts, _ open: [VendoredRule], _ tree: TreeContext,
        _ facts: inout FileFacts
    ) {
        if TextShape.isBinary(bytes) {
            if !SourceReader.isSetAside(facts.role, facts.roleRule) { (facts.role, facts.roleRule) = (.binary, "binary") }
            return
        }
        let shape = TextShape(bytes)
        facts.textLines = shape.lines
        let language = finder.find(path, bytes, tree: tree)
        facts.language = language?.name
        facts.codeLanguage = language?.name
        facts.languageKind = language?.kind
        judge(path, bytes, language, shape, inspected, open, tree, &facts)
        if SourceReader.isSetAside(facts.role, facts.roleRule) { return }
        readCode(bytes, shape, &facts)
        if let kind = inspected.manifest {
            let manifest = ManifestReader.read(kind, path, bytes)
            if let problem = manifest.problem { facts.problems.append(problem) }
            facts.manifest = manifest
        }
        readDocument(path, bytes, &facts)
    }

    /// Decides the role, now that the bytes are there.
    private func judge(
        _ path: FilePath, _ bytes: Span<UInt8>, _ language: Language?, _ shape: TextShape, _ inspected: PathFacts, _ open: [VendoredRule],
        _ tree: TreeContext, _ facts: inout FileFacts
    ) {
        if SourceReader.isSetAside(inspected.role, inspected.rule) { return }
        let guess = roles.role(path, language: language, isManifest: inspected.manifest != nil)
        if inspected.rule != "template" && inspected.rule != "editor" { (facts.role, facts.roleRule) = guess }
        let isScript = language?.name == "JavaScript" || language?.name == "CSS"
        let isMinified = isScript && GeneratedMarks.looksMinified(shape, size: bytes.count)
        let isGenerated = language?.kind != .prose && inspected.manifest == nil && GeneratedMarks.stands(in: bytes)
        let content = ContentRules(
            path, bytes, size: facts.byteCount, isMinified: isMinified, isGenerated: isGenerated, tree: tree)
        if let row = open.first(where: content.holds) {
            (facts.role, facts.roleRule) = verdict(row, facts.role)
        } else if isGenerated {
            (facts.role, facts.roleRule) = (.generated, "generated")
        } else if isMinified {
            (facts.role, facts.roleRule) = (.generated, "minified")
        }
    }

    private func readDocument(_ path: FilePath, _ bytes: Span<UInt8>, _ facts: inout FileFacts) {
        let name = path.foldedName
        if name == "readme" || name.hasPrefix("readme.") || name.hasPrefix("readme_") || name.hasPrefix("readme-") {
            guard facts.languageKind == .prose || facts.language == nil else { return }
            if bytes.count > ReadmeReader.sizeLimit { facts.problems.append(.tooLarge) }
            facts.readme = readmes.read(bytes.extracting(first: ReadmeReader.sizeLimit))
            if facts.role == .data { (facts.role, facts.roleRule) = (.documentation, nil) }
        } else if name.hasPrefix("license") || name.hasPrefix("licence") || name.hasPrefix("copying") || name.hasPrefix("unlicense")
            || path.folders.last == "LICENSES"
        {
            guard facts.languageKind == .prose || facts.language == nil else { return }
            if bytes.count > LicenceReader.window { facts.problems.append(.tooLarge) }
            facts.licence = licences.read(bytes)
        }
    }
}
