import CredenceKnowledge
import CredenceSource
import CredenceVocabulary
import Testing

@testable import CredenceProjects

/// What is kept of a file between runs is all of it, in numbers that stay.
@Suite struct StoredPropertyTests {
    private static let facts = FileFacts(path: "a", role: .source, byteCount: 0)

    private static let values: [(value: any Sendable, properties: String)] = [
        (
            facts,
            "path language codeLanguage languageKind role roleRule byteCount lines textLines imports manifest python readme licence problems"
        ),
        (LineTally(), "code comment blank"),
        (ImportUse(ecosystem: .pypi, module: "a", line: 1), "ecosystem module names line isRelative"),
        (Manifest(kind: .cargo, ecosystem: .cargo), "kind ecosystem name dependencies isFreezeList settings problem"),
        (
            DeclaredDependency(ecosystem: .pypi, name: "a", rawName: "A", line: 1),
            "ecosystem name rawName line scope isPinned"
        ),
        (
            PythonShape(),
            "functions asyncFunctions classes testFunctions hintedFunctions docstrings docstringLines hasMainGuard hasTypeHints"
        ),
        (ReadmeFacts(), "title titleLine firstParagraph firstParagraphLines sections text pictures codeBlocks"),
        (ReadmeFacts.Section(id: "a", heading: "A", line: 1), "id heading line"),
        (ReadmeFacts.TextLine(line: 1, text: "a", isHeading: false), "line text isHeading"),
        (LicenceFacts(spdx: nil, line: nil), "spdx line"),
        (RuleID("a"), "rawValue"),
    ]

    /// A new property is written, read and generated (`FactsGenerator`) before it is listed here.
    @Test(arguments: values.indices) func `each stored property is one that is written and read`(index: Int) {
        let (value, properties) = StoredPropertyTests.values[index]
        #expect(Mirror(reflecting: value).children.compactMap(\.label) == properties.split(separator: " ").map(String.init))
    }

    /// The names of the cases, each at its number.
    private func numbers<Value: NumberedCase & RawRepresentable<String>>(_: Value.Type) -> String {
        Value.allCases.sorted { $0.caseNumber < $1.caseNumber }.map { "\($0.caseNumber) \($0.rawValue)" }.joined(separator: ", ")
    }

    @Test func `a case keeps its number`() {
        #expect(
            numbers(Ecosystem.self)
                == "1 cargo, 2 composer, 3 conda, 4 cran, 5 gem, 6 go, 7 hex, 8 maven, 9 npm, 10 nuget, 11 pub, 12 pypi, 13 swiftpm")
        #expect(numbers(Language.Kind.self) == "1 programming, 2 markup, 3 data, 4 prose")
        #expect(
            numbers(FileRole.self)
                == "1 source, 2 test, 3 documentation, 4 configuration, 5 build, 6 data, 7 vendored, 8 generated, 9 binary")
        #expect(numbers(FileProblem.self) == "1 too-large, 2 too-deep, 3 malformed, 4 cut-short")
        #expect(
            numbers(ManifestKind.self)
                == "1 requirements, 2 pyproject, 3 setup-cfg, 4 setup-py, 5 pipfile, 6 conda-environment, 7 package-json, 8 cargo, 9 go-mod"
        )
        #expect(numbers(Manifest.Setting.self) == "1 packaging, 2 lint, 3 types, 4 tests, 5 entry-points, 6 workspace")
        #expect(numbers(DeclaredDependency.Scope.self) == "1 runtime, 2 dev, 3 optional, 4 build, 5 transitive")
    }

    private func expectUnknownRefused<Value: NumberedCase & Equatable>(_: Value.Type) {
        for number in UInt8.min...UInt8.max {
            var reader = ByteReader([number])
            let value = Value.allCases.first { $0.caseNumber == number }
            #expect((try? reader.numberedCase(Value.self)) == value)
        }
        #expect(Set(Value.allCases.map(\.caseNumber)).count == Value.allCases.count)
    }

    @Test func `a number is its case's, and no other number is read`() {
        expectUnknownRefused(Ecosystem.self)
        expectUnknownRefused(Language.Kind.self)
        expectUnknownRefused(FileRole.self)
        expectUnknownRefused(FileProblem.self)
        expectUnknownRefused(ManifestKind.self)
        expectUnknownRefused(Manifest.Setting.self)
        expectUnknownRefused(DeclaredDependency.Scope.self)
    }

    @Test func `settings that repeat or aren't in order are malformed`() throws {
        var manifest = Manifest(kind: .pyproject, ecosystem: .pypi)
        manifest.settings = [.packaging, .lint]
        var table = TextTable()
        var writer = ByteWriter()
        writer.append(manifest, texts: &table)
        // The two settings stand before the absent problem.
        for (first, second, isRead) in [(1, 2, true), (2, 1, false), (1, 1, false), (1, 7, false), (0, 1, false)] as [(UInt8, UInt8, Bool)]
        {
            let bytes = writer.bytes.dropLast(3) + [first, second, 0]
            var reader = ByteReader(Array(bytes))
            #expect((try? reader.manifest(texts: [])) == (isRead ? manifest : nil))
        }
    }
}
