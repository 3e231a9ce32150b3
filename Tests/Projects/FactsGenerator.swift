import CredenceFixtures
import CredenceKnowledge
import CredenceSource
import CredenceVocabulary

/// Facts of files that no reader may ever find, with every stored property at any of its values.
struct FactsGenerator {
    /// What becomes of optional values and of lists.
    enum Filling: CaseIterable {
        case nothing, everything, mixed
    }

    var generator: SeededGenerator
    let filling: Filling

    init(seed: Int, filling: Filling = .mixed) {
        generator = SeededGenerator(seed: seed)
        self.filling = filling
    }

    /// Fewer than `bound` files, sorted by path.
    mutating func files(below bound: Int = 12) -> [FileFacts] {
        var paths: Set<String> = []
        for _ in 0..<generator.below(bound) {
            paths.insert(
                (0...generator.below(4)).map { _ in generator.pick(["src", "sr", "tests", "a", "ä", "a\u{308}", "😀", "😁", text()]) }.joined(
                    separator: "/"))
        }
        var files: [FileFacts] = []
        for path in paths.sorted() { files.append(facts(path: path)) }
        return files
    }

    mutating func facts(path: String) -> FileFacts {
        var facts = FileFacts(path: path, role: generator.pick(FileRole.allCases), byteCount: amount())
        facts.language = maybe { $0.word() }
        facts.codeLanguage = maybe { $0.word() }
        facts.languageKind = maybe { $0.generator.pick(Language.Kind.allCases) }
        facts.roleRule = maybe { RuleID(rawValue: $0.word()) }
        facts.lines = LineTally(code: amount(), comment: amount(), blank: amount())
        facts.textLines = amount()
        facts.imports = list { $0.importUse() }
        facts.manifest = maybe { $0.manifest() }
        facts.python = maybe { $0.pythonShape() }
        facts.readme = maybe { $0.readme() }
        facts.licence = maybe { generator in
            LicenceFacts(spdx: generator.maybe { $0.word() }, line: generator.maybe { $0.amount() })
        }
        facts.problems = list { $0.generator.pick(FileProblem.allCases) }
        return facts
    }

    private mutating func importUse() -> ImportUse {
        ImportUse(
            ecosystem: generator.pick(Ecosystem.allCases), module: word(), names: list { $0.word() }, line: amount(), isRelative: flag())
    }

    private mutating func manifest() -> Manifest {
        var manifest = Manifest(kind: generator.pick(ManifestKind.allCases), ecosystem: generator.pick(Ecosystem.allCases))
        manifest.name = maybe { $0.word() }
        manifest.dependencies = list { generator in
            DeclaredDependency(
                ecosystem: generator.generator.pick(Ecosystem.allCases), name: generator.word(), rawName: generator.word(),
                line: generator.amount(), scope: generator.generator.pick(DeclaredDependency.Scope.allCases), isPinned: generator.flag())
        }
        manifest.isFreezeList = flag()
        manifest.settings = Set(list { $0.generator.pick(Manifest.Setting.allCases) })
        manifest.problem = maybe { $0.generator.pick(FileProblem.allCases) }
        return manifest
    }

    private mutating func pythonShape() -> PythonShape {
        var shape = PythonShape()
        shape.functions = amount()
        shape.asyncFunctions = amount()
        shape.classes = amount()
        shape.testFunctions = amount()
        shape.hintedFunctions = amount()
        shape.docstrings = amount()
        shape.docstringLines = amount()
        shape.hasMainGuard = flag()
        shape.hasTypeHints = flag()
        return shape
    }

    private mutating func readme() -> ReadmeFacts {
        var readme = ReadmeFacts()
        readme.title = maybe { $0.text() }
        readme.titleLine = maybe { $0.amount() }
        readme.firstParagraph = maybe { $0.text() }
        readme.firstParagraphLines = maybe { generator in
            let (one, other) = (generator.amount(), generator.amount())
            return min(one, other)...max(one, other)
        }
        readme.sections = list { ReadmeFacts.Section(id: $0.word(), heading: $0.text(), line: $0.amount()) }
        readme.text = list { ReadmeFacts.TextLine(line: $0.amount(), text: $0.text(), isHeading: $0.flag()) }
        readme.codeBlocks = amount()
        return readme
    }

    private mutating func maybe<Value>(_ make: (inout FactsGenerator) -> Value) -> Value? {
        switch filling {
        case .nothing: nil
        case .everything: make(&self)
        case .mixed: flag() ? make(&self) : nil
        }
    }

    private mutating func list<Value>(_ make: (inout FactsGenerator) -> Value) -> [Value] {
        let count = filling == .nothing ? 0 : generator.below(4) + (filling == .everything ? 1 : 0)
        return (0..<count).map { _ in make(&self) }
    }

    private mutating func flag() -> Bool { generator.oneIn(2) }

    /// A number of any length that a size may have.
    private mutating func amount() -> Int { Int(generator.next() >> UInt64(16 + generator.below(48))) }

    /// A text that occurs again.
    private mutating func word() -> String { generator.pick(["", "Python", "numpy", "os.path", "é", "e\u{301}", "a-b", text()]) }

    private mutating func text() -> String {
        String((0..<generator.below(12)).map { _ in generator.pick(Array("aé€😀\0\u{301}/z ")) })
    }
}
