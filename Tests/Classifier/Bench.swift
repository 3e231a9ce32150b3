import CredenceFixtures
import CredenceKnowledge
import CredenceProjects
import CredenceSource
import CredenceVocabulary

/// A project put together by hand.
struct Bench {
    var facts: ProjectFacts

    init(_ name: String = "bench") {
        facts = ProjectFacts(id: ProjectID(name), path: "/code/\(name)", name: name)
    }

    private func with(_ edit: (inout ProjectFacts) -> Void) -> Bench {
        var copy = self
        edit(&copy.facts)
        return copy
    }

    /// A file of Python, or without a language where it isn't code.
    func file(
        _ path: String, _ role: FileRole = .source, code: Int = 40, isCode: Bool = true, isOwn: Bool = true,
        edit: (inout FileFacts) -> Void = { _ in }
    ) -> Bench {
        var file = FileFacts(path: path, role: role, byteCount: code * 30)
        if isCode { (file.language, file.languageKind, file.lines) = ("Python", .programming, LineTally(code: code)) }
        edit(&file)
        var work: PathWork?
        if isOwn { work = PathWork() }
        return with { $0.files.append(ProjectFile(facts: file, work: work)) }
    }

    /// A package that the files at `paths` import, one statement each.
    func imports(
        _ name: String, at paths: String..., ecosystem: Ecosystem = .pypi, inTests: Int = 0, development: Bool = false,
        pulledIn: Bool = false
    ) -> Bench {
        var dependency = Dependency(ecosystem: ecosystem, name: name)
        for (number, path) in paths.enumerated() {
            dependency.imports.add(path, line: 1, from: origin(path), isTest: number < inTests)
        }
        (dependency.isDevelopmentOnly, dependency.isPulledIn) = (development, pulledIn)
        return with { $0.dependencies.append(dependency) }
    }

    private func origin(_ path: String) -> LineOrigin {
        facts.files.first { $0.path == path }?.origin(of: 1) ?? LineOrigin(commit: nil, day: nil, isYours: false)
    }

    /// A package that `requirements.txt` declares and nothing imports.
    func declares(_ name: String, ecosystem: Ecosystem = .pypi, development: Bool = false, pulledIn: Bool = false) -> Bench {
        var dependency = Dependency(ecosystem: ecosystem, name: name)
        dependency.declared = [Place(path: "requirements.txt", line: 1)]
        (dependency.isDevelopmentOnly, dependency.isPulledIn) = (development, pulledIn)
        return with { $0.dependencies.append(dependency) }
    }

    /// A module of the standard library.
    func uses(_ module: String, at paths: String...) -> Bench {
        var use = ModuleUse(module: module)
        for path in paths { use.imports.add(path, line: 2, from: origin(path)) }
        return with { $0.standardLibrary.append(use) }
    }

    /// A README whose first line is its heading and whose third is its first paragraph.
    func readme(_ title: String, paragraph: String = "", more: String = "") -> Bench {
        file("README.md", .documentation, isCode: false) { file in
            var readme = ReadmeFacts()
            (readme.title, readme.titleLine, readme.firstParagraph, readme.firstParagraphLines) = (title, 1, paragraph, 3...3)
            readme.text = [(1, title, true), (3, paragraph, false), (9, more, false)].map {
                ReadmeFacts.TextLine(line: $0.0, text: $0.1, isHeading: $0.2)
            }
            (file.readme, file.textLines) = (readme, 9)
        }
    }
}
