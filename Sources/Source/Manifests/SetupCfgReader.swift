internal import CredenceKnowledge

/// Reads `setup.cfg`: what setuptools takes from it, and which tools it sets up.
enum SetupCfgReader {
    static func read(_ bytes: Span<UInt8>) -> Manifest {
        var manifest = Manifest(kind: .setupCfg, ecosystem: .pypi)
        var section = ""
        var scope: DeclaredDependency.Scope?
        var cursor = LineCursor(bytes)
        while let range = cursor.next(bytes) {
            let isIndented = !range.isEmpty && bytes[range.lowerBound].isBlank
            let text = bytes.text(bytes.trimming(range.lowerBound..<min(range.upperBound, range.lowerBound + 4096)))
            if text.isEmpty || text.hasPrefix("#") || text.hasPrefix(";") { continue }
            if text.hasPrefix("["), let end = text.firstIndex(of: "]") {
                section = String(text[text.index(after: text.startIndex)..<end])
                scope = nil
                note(section, &manifest)
            } else if isIndented {
                if let scope { manifest.add(requirement: text, line: cursor.line, scope: scope) }
            } else if let mark = text.firstIndex(where: { $0 == "=" || $0 == ":" }) {
                let key = text[..<mark].trimmingBlanks.lowercased()
                let value = text[text.index(after: mark)...].trimmingBlanks
                if section == "metadata" && key == "name" {
                    manifest.name = String(value)
                    manifest.settings.insert(.packaging)
                }
                scope = SetupCfgReader.scope(section, key)
                if let scope, !value.isEmpty { manifest.add(requirement: value, line: cursor.line, scope: scope) }
            }
        }
        manifest.settle()
        return manifest
    }

    private static func scope(_ section: String, _ key: String) -> DeclaredDependency.Scope? {
        switch (section, key) {
        case ("options", "install_requires"), ("options", "install-requires"): .runtime
        case ("options", "tests_require"), ("options", "tests-require"): .dev
        case ("options", "setup_requires"), ("options", "setup-requires"): .build
        case ("options.extras_require", _), ("options.extras-require", _): DeclaredDependency.Scope(group: key, otherwise: .optional)
        default: nil
        }
    }

    private static func note(_ section: String, _ manifest: inout Manifest) {
        switch section {
        case "flake8", "pylint", "pycodestyle", "pydocstyle", "isort", "yapf", "pep8": manifest.settings.insert(.lint)
        case "mypy": manifest.settings.insert(.types)
        case "tool:pytest", "pytest", "coverage:run", "tox", "nosetests": manifest.settings.insert(.tests)
        case "options.entry_points", "options.entry-points", "entry_points": manifest.settings.insert(.entryPoints)
        case "options": manifest.settings.insert(.packaging)
        default: if section.hasPrefix("mypy-") { manifest.settings.insert(.types) }
        }
    }
}

extension StringProtocol {
    /// The text without spaces and tabs at its ends.
    var trimmingBlanks: SubSequence {
        var text = self[...]
        while let first = text.first, first == " " || first == "\t" { text = text.dropFirst() }
        while let last = text.last, last == " " || last == "\t" || last == "\r" { text = text.dropLast() }
        return text
    }
}
